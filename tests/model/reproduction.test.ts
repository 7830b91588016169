import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reproduction, reproductionFile } from '../../scripts/reproduce';
import { oneOfEach } from '../selected-cases';

const title =
  'docs/reproduction.md holds the numbers of the code; "npm run reproduce" writes it anew';

it(title, { timeout: 240_000 }, ({ task }) => {
  let isWhole = true;
  const ours = reproduction((of, rows) => {
    const chosen = oneOfEach(8, `rows of docs/reproduction.md: ${of}`, rows, task.file);
    isWhole &&= chosen.length === rows.length;
    return chosen;
  });
  const file = readFileSync(reproductionFile, 'utf8');
  if (isWhole) {
    expect(file).toBe(ours);
    return;
  }
  // The largest difference of a table is that of all its rows.
  const lines = ours.split('\n').filter((line) => !line.startsWith('Largest difference'));
  const inFile = new Set(file.split('\n'));
  expect(lines.filter((line) => !inFile.has(line))).toEqual([]);
});
