// npm run freeze: what a release freezes, from the present sources and the built site (docs/versions.md).
//
//   public/engines/vN.js   the model of links of version N, with its defaults and data, in one file
//   public/vN/embed.html   the embed, which is one file already
//   src/scenario/released.json   the engine's hash, which a test holds
//   src/data/evidence/own-forecasts.json   the day, from which on its default is on record
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { linkVersion } from '../src/scenario/migrations.ts';

/** Hashes of the engines that have been released, by version. */
export const releasedFile = 'src/scenario/released.json';

/** SHA-256 of a file, in hexadecimal digits. */
export const hashOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

/**
 * Builds the engine of the present sources as `vN.js`.
 *
 * @param folder  where it goes.
 * @param version N.
 * @param plugins what rehearsals change in the sources.
 */
export async function freezeEngine(
  folder: string,
  version: number,
  plugins: Plugin[] = [],
): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      lib: {
        entry: 'src/scenario/link-engine.ts',
        formats: ['es'],
        fileName: () => `v${version}.js`,
      },
    },
  });
}

/** An embed as it stands in a folder of its own: the site is one level up. */
export function inFolder(embed: string): string {
  const moved = embed
    .replace('data-site="./"', 'data-site="../"')
    .replace('href="./"', 'href="../"');
  if (moved.match(/"\.\.\/"/g)?.length !== 2)
    throw new Error('The embed does not say where its site is.');
  return moved;
}

const datesFile = 'src/data/evidence/own-forecasts.json';

/**
 * The stored forecasts with the newest on record.
 *
 * @param text of `own-forecasts.json`.
 * @param name of the version that is released.
 * @param day  YYYY-MM-DD.
 */
export function recordedOn(text: string, name: string, day: string): string {
  const open = `"id": "${name}",\n    "released": null`;
  if (!text.includes(open))
    throw new Error(`No forecast of ${name} waits for its release: npm run own.`);
  return text.replace(open, open.replace('null', `"${day}"`));
}

async function freeze(): Promise<void> {
  const released = JSON.parse(readFileSync(releasedFile, 'utf8')) as Record<string, string>;
  const name = `v${linkVersion}`;
  if (name in released) {
    throw new Error(
      `${name} has been released. The next version begins in src/scenario/migrations.ts.`,
    );
  }
  const embed = 'dist/embed.html';
  if (!existsSync(embed)) throw new Error('There is no built embed. Run "npm run build" first.');
  const today = new Date().toISOString().slice(0, 10);
  const recorded = recordedOn(readFileSync(datesFile, 'utf8'), name, today);
  await freezeEngine('public/engines', linkVersion);
  writeFileSync(datesFile, recorded);
  mkdirSync(`public/${name}`, { recursive: true });
  writeFileSync(`public/${name}/embed.html`, inFolder(readFileSync(embed, 'utf8')));
  const hashes = { ...released, [name]: hashOf(`public/engines/${name}.js`) };
  writeFileSync(releasedFile, `${JSON.stringify(hashes, undefined, 2)}\n`);
}

if (argv[1] === fileURLToPath(import.meta.url)) await freeze();
