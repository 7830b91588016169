import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer, type ViteDevServer } from 'vite';

/**
 * Lends out the site's components through the same compiler, as a server would run them.
 *
 * @param stylesInHead whether what is rendered brings its styles along, in `head`.
 */
export async function withSite<Result>(
  use: (server: ViteDevServer) => Promise<Result>,
  stylesInHead = false,
): Promise<Result> {
  const server = await createServer({
    configFile: false,
    plugins: [svelte({ emitCss: !stylesInHead })],
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}
