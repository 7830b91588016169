// npm pack, by "prepack": what the package holds, in lib/. docs/library.md is for those who use it.
//
//   index.js, index.d.ts              the forecast of a link, in one file that asks for nothing else
//   cli.js, batch-worker.js, engines/ the command line
//   element.js, element.d.ts          the custom element; element-react.d.ts is its JSX
//   export.schema.json                the fields of a forecast
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { linkVersion } from '../../src/scenario/migrations.ts';
import { libraryTypes } from './library-types.ts';

const common = { configFile: false, publicDir: false, logLevel: 'error' } satisfies InlineConfig;
const engineFolder = 'public/engines';
const entry = 'src/library/forecast.ts';

/**
 * Builds the entry as `index.js`, with the engines of all versions before the newest inside.
 *
 * @param folder  where it goes.
 * @param engines folder of released engines, which need not be there.
 * @param newest  version of the sources.
 * @param plugins what rehearsals change in the sources.
 */
export async function buildEntry(
  folder: string,
  engines = engineFolder,
  newest = linkVersion,
  plugins: Plugin[] = [],
): Promise<void> {
  const files = (existsSync(engines) ? readdirSync(engines) : []).filter((name) => {
    const [, version] = /^v(\d+)\.js$/.exec(name) ?? [];
    return version !== undefined && Number(version) < newest;
  });
  const imports = files.map(
    (name, i) => `import * as engine${i} from ${JSON.stringify(resolve(engines, name))};\n`,
  );
  const list = files.map((_, i) => `engine${i}`).join(', ');
  await build({
    ...common,
    plugins: [
      ...plugins,
      {
        name: 'earlier-engines',
        enforce: 'pre',
        load: (id) =>
          id.replaceAll('\\', '/').endsWith('/src/library/earlier-engines.ts')
            ? `${imports.join('')}export const earlierEngines = [${list}];`
            : undefined,
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: () => 'index.js' },
    },
  });
}

async function buildPackage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  await buildEntry(folder);
  await build({
    ...common,
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rolldownOptions: {
        input: { cli: 'src/cli/estimate.ts', 'batch-worker': 'src/cli/batch-worker.ts' },
        // In one folder: the command line looks beside itself for the worker and the engines.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  writeFileSync(join(folder, 'index.d.ts'), libraryTypes(entry));
  if (existsSync(engineFolder)) cpSync(engineFolder, join(folder, 'engines'), { recursive: true });
  // Not in the package's own file, which would hold for the sources of the site as well.
  const sideEffects = ['./element.js', './cli.js', './batch-worker.js'];
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', sideEffects }));
  const copies = {
    'public/element-v1.js': 'element.js',
    'scripts/package/element.d.ts': 'element.d.ts',
    'scripts/package/element-react.d.ts': 'element-react.d.ts',
    'docs/export.schema.json': 'export.schema.json',
  };
  for (const [from, to] of Object.entries(copies)) cpSync(from, join(folder, to));
}

if (argv[1] !== undefined && pathToFileURL(argv[1]).href === import.meta.url) {
  await buildPackage(fileURLToPath(new URL('../../lib', import.meta.url)));
}
