/**
 * Every cell of the table of presets; see `tests/reference/README.md`.
 *
 * How far a cell may be off: what the table's author says of its accuracy (or by how much it contradicts itself), plus half a unit of the last printed digit, plus our
 * own sampling error: three standard errors of the mean over independent scramblings, measured by their spread.
 */
import { describe, expect, it } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { engines } from './engines';
import { COUNTED, type Mean, meanForecast, scramblings } from './mean-forecast';
import { presetTable, type TableColumn, tableColumns, type TableRow } from './reference-scenarios';

const PROBABILITY_ERROR = 0.003;

/** Rows that differ in synthetic text alone: human text runs out at the same date in all of them. */
const ofOneDate = ['baseline', 'selfGrading', 'ungradedLoop'];

/** By how much the table contradicts itself in such rows: it drew each anew. Nothing elsewhere. */
function ownContradiction({ name }: TableRow, column: TableColumn): number {
  if (!ofOneDate.includes(name) || column.startsWith('stretched')) return 0;
  const values = presetTable
    .filter((row) => ofOneDate.includes(row.name))
    .map((row) => row.printed[column].value);
  return Math.max(...values) - Math.min(...values);
}

/** How good the table says its dates are, in years. */
function dateError(row: TableRow, column: TableColumn, year: number): number {
  if (row.name === 'disclosedPace' && column.endsWith('p50')) return 0.15;
  return Math.max(year <= 2035 ? 0.02 : 0.2, ownContradiction(row, column));
}

describe.each(engines)(
  '$name against the table of presets',
  ({ name, engine, createDesign, part, neighbours }) => {
    const designs = scramblings(createDesign, 4, part * COUNTED);

    it.each(oneOfEach(neighbours, `presets, ${name}`, presetTable))('$name', (row) => {
      const { exhaustion, stretched } = meanForecast(engine, row.assumptions, designs);
      const ours: Record<TableColumn, Mean> = {
        p10: exhaustion.date(0.1),
        p50: exhaustion.date(0.5),
        p90: exhaustion.date(0.9),
        never: exhaustion.never,
        'P(2025)': exhaustion.probabilityBy(2025),
        'P(2030)': exhaustion.probabilityBy(2030),
        'stretched p50': stretched.date(0.5),
        'stretched p90': stretched.date(0.9),
        'stretched never': stretched.never,
      };
      for (const column of tableColumns) {
        const { value, error } = ours[column];
        const printed = row.printed[column];
        if (printed.value === Infinity) {
          expect(value, column).toBe(Infinity);
          continue;
        }
        const isDate = / ?p\d\d$/.test(column);
        const stated = isDate ? dateError(row, column, printed.value) : PROBABILITY_ERROR;
        const allowed = stated + printed.rounding + Math.min(error, stated);
        expect(Math.abs(value - printed.value), column).toBeLessThanOrEqual(allowed);
      }
    });
  },
);
