// A folder for what a file of tests makes; it goes when they are done.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

interface MadeFolder {
  readonly folder: string;
  /** Writes a file of the folder. @returns its path. */
  readonly write: (name: string, text: string) => string;
}

export function makeFolder(name: string): MadeFolder {
  const folder = mkdtempSync(join(tmpdir(), `peak-data-${name}-`));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    write(name, text) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
  };
}
