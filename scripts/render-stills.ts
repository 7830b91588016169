import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';
import type * as RenderStill from '../src/site/render-still.ts';

type Stills = ReturnType<typeof RenderStill.renderStills>;
let stills: Promise<Stills> | undefined;

/** The stills of the page and of the embed, rendered once for all that are part of one build. */
export const renderStills = (): Promise<Stills> => (stills ??= render());

/** The same components through the same compiler, as a server would run them. */
async function render(): Promise<Stills> {
  // A cache of its own: two builds at a time would change it under each other.
  const cacheDir = await mkdtemp(join(tmpdir(), 'peak-data-'));
  const server = await createServer({
    configFile: false,
    cacheDir,
    plugins: [svelte()],
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const path = '/src/site/render-still.ts';
    return ((await server.ssrLoadModule(path)) as typeof RenderStill).renderStills();
  } finally {
    await server.close();
    await rm(cacheDir, { recursive: true, force: true });
  }
}
