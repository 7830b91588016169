import { svelte } from '@sveltejs/vite-plugin-svelte';
import { createServer } from 'vite';

/**
 * Runs a module of the site as a server would: the same components through the same compiler.
 *
 * @param path   of the module, from the project's root, with a slash before it.
 * @param styles whether what is rendered brings the styles of its components along, in its head.
 * @param use    gets what the module exports; the server ends with it.
 */
export async function withRendered<Module, Result>(
  path: string,
  styles: 'with styles' | 'without styles',
  use: (module: Module) => Result,
): Promise<Result> {
  const server = await createServer({
    configFile: false,
    plugins: [
      svelte(
        styles === 'with styles' ? { emitCss: false, compilerOptions: { css: 'injected' } } : {},
      ),
    ],
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
