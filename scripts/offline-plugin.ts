import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { env } from 'node:process';
import { build, type Plugin, type Rolldown } from 'vite';
import { linkVersion } from '../src/scenario/migrations.ts';
import { shippedPlugin } from './license-plugin.ts';

const SERVICE_WORKER = 'service-worker.js';

/** What few readers of a copy need: the model on the page itself, where no worker starts, the pages beside the app, the file of an embed. */
const LEFT_OUT = /\/(?:worker\/(?:forecast|answers)-api|app\/pages\/live-page|app\/one-file)\.ts$/;

/**
 * Makes the service worker, which keeps a copy of the site in the reader's browser: the app with all its parts, the pages of the claims,
 * the engines of earlier versions. What a page does not load at start is in one file of many, which is half as large. With
 * PEAK_DATA_OFFLINE=off there is no copy, and a service worker that takes away those that there are.
 */
export function offlinePlugin(setting = env['PEAK_DATA_OFFLINE']): Plugin {
  if (setting !== undefined && setting !== 'off')
    throw new Error('PEAK_DATA_OFFLINE is "off" or not set.');
  const isOff = setting === 'off';
  let script = '';
  return {
    name: 'offline',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && !isSsrBuild,
    config: () => ({ define: { 'import.meta.env.OFFLINE_COPY': JSON.stringify(!isOff) } }),
    async generateBundle() {
      script = await (isOff ? removal() : scriptOf('service-worker'));
    },
    // Here the files are as they will be served.
    writeBundle({ dir = 'dist' }, bundle) {
      const copy = isOff ? '' : `const COPY=${JSON.stringify(copyOf(dir, bundle))};`;
      writeFileSync(join(dir, SERVICE_WORKER), `${copy}${script}`);
    },
  };
}

/** The script that takes every copy away. */
export const removal = (): Promise<string> => scriptOf('remove-copy');

async function scriptOf(name: string): Promise<string> {
  const result = (await build({
    configFile: false,
    plugins: [shippedPlugin()],
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: `src/offline/${name}.ts`, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

function copyOf(dir: string, bundle: Rolldown.OutputBundle) {
  const bytesOf = (file: string): Buffer => readFileSync(join(dir, file));
  const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64');
  const filesIn = (folder: string): string[] =>
    existsSync(join(dir, folder))
      ? readdirSync(join(dir, folder)).map((name) => `${folder}/${name}`)
      : [];

  const entry = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith('/index.html'),
  );
  if (entry?.type !== 'chunk') throw new Error('The built site has no script of the app.');
  const atStart = new Set<string>();
  const later = new Set<string>();
  /** A script with its styles, and all that it imports. */
  const add = (name: string, files: Set<string>): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || atStart.has(name) || later.has(name)) return;
    files.add(name);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    for (const other of chunk.imports) add(other, files);
  };
  add(entry.fileName, atStart);
  const follow = (name: string, seen = new Set<string>()): void => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || seen.has(name)) return;
    seen.add(name);
    if (LEFT_OUT.test(chunk.facadeModuleId ?? '')) return;
    add(name, later);
    for (const other of [...chunk.imports, ...chunk.dynamicImports]) follow(other, seen);
  };
  follow(entry.fileName);

  const assets = filesIn('assets');
  // Of one kind and of like length side by side: compression finds only near by what it has seen before.
  const text = [
    ...later,
    ...assets.filter((file) => /\/pages-[^/]+\.css$/.test(file)),
    ...filesIn('claims'),
  ]
    .map((file) => ({ file, kind: extname(file), content: bytesOf(file).toString('utf8') }))
    .toSorted(
      (a, b) =>
        a.kind.localeCompare(b.kind) ||
        a.content.length - b.content.length ||
        a.file.localeCompare(b.file),
    );
  const pack = JSON.stringify(Object.fromEntries(text.map(({ file, content }) => [file, content])));
  const packName = `assets/pack-${createHash('sha256').update(pack).digest('base64url').slice(0, 8)}.json`;
  writeFileSync(join(dir, packName), pack);

  const single = [
    'index.html',
    'favicon.svg',
    packName,
    ...atStart,
    // The workers, and the faces of the page.
    ...assets.filter((file) => /\/(?:answers-)?entry-[^/]+\.js$/.test(file)),
    ...assets.filter((file) => /\/(?:newsreader|libre-franklin)-[\w-]{8}\.woff2$/.test(file)),
    // The newest version's is in the worker.
    ...filesIn('engines').filter((file) => file !== `engines/v${linkVersion}.js`),
  ];
  return {
    files: single.toSorted().map((url) => {
      const hash = hashOf(bytesOf(url));
      // Other files have a hash in their name.
      const revision = url.startsWith('assets/') ? null : hash.slice(0, 8);
      return { url, revision, integrity: `sha256-${hash}` };
    }),
    pack: packName,
    packed: text.map(({ file }) => file),
  };
}
