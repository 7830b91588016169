/**
 * Every cell of the table of presets; see `tests/reference/README.md`.
 *
 * How far a cell may be off: four of the table's own standard errors, plus half a unit of the last printed digit, plus our own sampling
 * error: three standard errors of the mean over independent scramblings, measured by their spread, and no more than the table's.
 */
import { describe, expect, it } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { engines } from './engines';
import { COUNTED, type Mean, meanForecast, scramblings } from './mean-forecast';
import { presetTable, type TableColumn, tableColumns } from './reference-scenarios';

/** Standard errors of the table that a right cell may be off by. */
const DEVIATIONS = 4;

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
        const sampling = DEVIATIONS * printed.error;
        const allowed = sampling + printed.rounding + Math.min(error, sampling);
        expect(Math.abs(value - printed.value), column).toBeLessThanOrEqual(allowed);
      }
    });
  },
);
