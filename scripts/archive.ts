// npm run archive: the built site as one zip, for archives and citations. The same sources give the same bytes on every machine.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { hashOf } from './freeze-version.ts';

/** The earliest time that a zip can tell; the zone of the machine must not show, so it is a day later. */
const TIME = new Date(1980, 0, 2);

/**
 * All files of a folder in a zip, sorted by their paths, without the times and the owners that they have on this machine.
 *
 * @param within the folder that they unpack into.
 */
export function zipOf(folder: string, within: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const named = files.map((file) => ({
    file,
    name: file.slice(folder.length).replaceAll('\\', '/'),
  }));
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  return zipSync(
    Object.fromEntries(named.map(({ file, name }) => [within + name, readFileSync(file)])),
    // As on Unix: a file that all may read.
    { level: 9, mtime: TIME, os: 3, attrs: (0o100644 << 16) >>> 0 },
  );
}

function archive(): void {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const name = `peak-data-${version}`;
  const file = `release/${name}.zip`;
  mkdirSync('release', { recursive: true });
  writeFileSync(file, zipOf('dist', name));
  console.log(`${file}\nSHA-256 ${hashOf(file)}`);
}

if (argv[1] === fileURLToPath(import.meta.url)) archive();
