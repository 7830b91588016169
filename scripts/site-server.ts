import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type ViteDevServer } from 'vite';
import { languagePlugin } from './language-plugin.ts';
import { palettePlugin } from './palette-plugin.ts';

/**
 * Lends out the site's components through the same compiler, as a server would run them.
 *
 * @param stylesInHead whether what is rendered brings its styles along, in `head`.
 */
export async function withSite<Result>(
  use: (server: ViteDevServer) => Promise<Result>,
  stylesInHead = false,
): Promise<Result> {
  // A cache of its own: two servers at a time would change it under each other.
  const cacheDir = await mkdtemp(join(tmpdir(), 'peak-data-'));
  const server = await createServer({
    configFile: false,
    cacheDir,
    plugins: [svelte({ emitCss: !stylesInHead }), languagePlugin(), palettePlugin()],
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await use(server);
  } finally {
    await server.close();
    await rm(cacheDir, { recursive: true, force: true });
  }
}
