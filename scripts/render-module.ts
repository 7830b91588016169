import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';

/**
 * Loads a module of src that renders components, through the same compiler, as a server would run them.
 *
 * @param use called with the module's exports while they can be used.
 */
export async function withRenderModule<Module, Result>(
  path: string,
  use: (module: Module) => Result,
): Promise<Result> {
  const server = await createServer({
    configFile: false,
    plugins: [svelte()],
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return use((await server.ssrLoadModule(path)) as Module);
  } finally {
    await server.close();
  }
}
