// npm run table: remakes tests/reference/preset-table.json, the presets as the second implementation (tests/plain-model) has them by
// plain Monte Carlo. Takes the names of rows to remake, and --samples; without names all of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  presetColumns,
  type PresetRow,
  presetRow,
  presetRowNames,
} from '../tests/plain-model/plain-table';

const file = 'tests/reference/preset-table.json';
const seed = 20261126;

const { values, positionals } = parseArgs({
  options: { samples: { type: 'string', default: '200000' } },
  allowPositionals: true,
});
const samples = Number(values.samples);
const old = JSON.parse(readFileSync(file, 'utf8')) as { columns: string[]; rows: PresetRow[] };
const unknown = positionals.filter((name) => !(presetRowNames as string[]).includes(name));
if (unknown.length > 0) throw new Error(`No such row: ${unknown.join(', ')}.`);

const rows = presetRowNames.map((name) => {
  const before = old.rows.find(({ row }) => row === name);
  if (before && positionals.length > 0 && !positionals.includes(name)) return before;
  const made = presetRow(name, samples, seed);
  const moved = presetColumns.flatMap((column, i) => {
    const was = before?.cells[old.columns.indexOf(column)] ?? 'none';
    return was === made.cells[i] ? [] : [`${column} ${was} -> ${made.cells[i]}`];
  });
  console.log(`${name}: ${moved.join(', ') || 'as before'}`);
  return made;
});
const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
writeFileSync(
  file,
  `{\n  "samples": ${samples},\n  "seed": ${seed},\n  "columns": ${JSON.stringify(presetColumns)},\n  "rows": [\n${lines}\n  ]\n}\n`,
);
