import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipOf } from '../../scripts/archive';

/** A folder with two files, made in an order, some time ago. */
function folderOf(names: readonly string[], time: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'peak-data-archive-'));
  mkdirSync(join(folder, 'assets'));
  for (const name of names) {
    writeFileSync(join(folder, name), `of ${name}`);
    utimesSync(join(folder, name), time, time);
  }
  return folder;
}

it('an archive has all files, and the same bytes whenever and in whatever order they were made', () => {
  const folders = [
    folderOf(['index.html', 'assets/b.js'], 1e9),
    folderOf(['assets/b.js', 'index.html'], 1.7e9),
  ];
  const [one, other] = folders.map((folder) => zipOf(folder, 'peak-data-9'));
  for (const folder of folders) rmSync(folder, { recursive: true });
  expect(Buffer.from(one ?? []).equals(Buffer.from(other ?? []))).toBe(true);
  const unpacked = Object.entries(unzipSync(one ?? new Uint8Array()));
  expect(unpacked.map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ['peak-data-9/assets/b.js', 'of assets/b.js'],
    ['peak-data-9/index.html', 'of index.html'],
  ]);
});
