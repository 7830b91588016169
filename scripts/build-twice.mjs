// npm run build:twice: whether two builds, in two folders, time zones and languages, are the same to the byte.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { env, exit } from 'node:process';

const left = new Set(['node_modules', 'dist', '.git', 'coverage', '.cache']);

/**
 * Builds a copy of the project.
 * @param {string} name of the folder
 * @param {Record<string, string>} place what differs around the build
 * @returns {Map<string, string>} hash of each file, by its path
 */
function built(name, place) {
  const folder = join(mkdtempSync(join(tmpdir(), 'peak-data-')), name);
  cpSync('.', folder, { recursive: true, filter: (file) => !left.has(basename(file)) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
    cwd: folder,
    env: { ...env, ...place },
    stdio: 'inherit',
  });
  const files = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hashes = new Map(
    files.map((file) => [
      file.slice(join(folder, 'dist').length + 1),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
  rmSync(join(folder, '..'), { recursive: true });
  return hashes;
}

const one = built('one', { TZ: 'UTC', LANG: 'C' });
const other = built('the other', { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8' });
const names = [...new Set([...one.keys(), ...other.keys()])].toSorted();
const unlike = names.filter((name) => one.get(name) !== other.get(name));
console.log(
  unlike.length === 0
    ? `Two builds, ${names.length} files: the same bytes.`
    : `Unlike in two builds: ${unlike.join(', ')}`,
);
exit(unlike.length === 0 ? 0 : 1);
