/** The Monte Carlo of every preset, and the stored table, against the specification's own results. */
import { describe, expect, it } from 'vitest';
import presetTableFile from '../reference/preset-table.json';
import { oneOfEach } from '../selected-cases';
import { type PresetRowName, presetRow, presetRowNames } from './plain-table';

/** Results printed in the specification: p10, p50, p90, never, P(2025), P(2030), stretched p50. */
const printed: Partial<Record<PresetRowName, readonly number[]>> = {
  baseline: [2027.01, 2029.17, 2036.93, 0.026, 0.0056, 0.623, 2029.25],
  noEfficiencyGains: [2026.96, 2028.63, 2031.95, 0.019, 0.0056, 0.765, 2028.67],
  epoch2024: [2027.38, 2029.08, 2031.11, 0.001, 0.0002, 0.734, 2029.08],
  epoch2024Overtrained: [2026.32, 2027.96, 2029.84, 0, 0.0037, 0.916, 2027.96],
  'epoch2024, wholeWeb': [2030.12, 2031.74, 2034.9, 0.003, 0, 0.083, 2031.74],
  'epoch2024, commonCrawl': [2026.31, 2027.48, 2028.83, 0, 0.0008, 0.984, 2027.48],
  disclosedPace: [2028.66, 2037.85, Infinity, 0.204, 0.0056, 0.154, 2038.19],
  scalingGoesOn: [2026.83, 2027.88, 2028.96, 0, 0.0056, 0.991, 2027.91],
  everythingUnlocked: [2032.35, 2040.66, 2066.14, 0.053, 0, 0.004, 2040.85],
  collectedOnce: [2024.18, 2025.08, 2026.04, 0.001, 0.4836, 0.995, 2025.12],
  selfGrading: [2027.01, 2029.17, 2036.93, 0.026, 0.0056, 0.623, 2029.57],
  ungradedLoop: [2027.01, 2029.16, 2036.94, 0.026, 0.0056, 0.624, 2027.57],
};
const columns = ['p10', 'p50', 'p90', 'never', 'P(2025)', 'P(2030)', 'stretched p50'] as const;

/** How good the specification says its results are, with their rounding. */
function statedError(column: (typeof columns)[number], value: number): number {
  if (column === 'never' || column === 'P(2025)' || column === 'P(2030)') return 0.002 + 0.0005;
  return (value > 2035 ? 0.2 : 0.01) + 0.005;
}

const numberOf = (text: string): number => (text === 'never' ? Infinity : Number(text));

/** Standard errors by which a right row may be off. */
const DEVIATIONS = 4;
const DRAWS = 3000;
const names = Object.keys(printed) as PresetRowName[];

describe(`Monte Carlo of the presets, ${DRAWS} draws`, () => {
  it.each(oneOfEach(4, 'presets, Monte Carlo of the plain model', names))(
    '%s',
    { timeout: 120_000 },
    (name) => {
      const { cells, errors } = presetRow(name, DRAWS, 20261101);
      columns.forEach((column, i) => {
        const expected = printed[name]?.[i] ?? NaN;
        const found = numberOf(cells[i] ?? '');
        if (expected === Infinity) expect(found, column).toBe(Infinity);
        else {
          // No draw of a rare event: its binomial error is that of the expected share.
          const isShare = expected < 1;
          const error = isShare ? Math.sqrt((expected * (1 - expected)) / DRAWS) : errors[i];
          const allowed = DEVIATIONS * (error ?? NaN) + statedError(column, expected);
          expect(Math.abs(found - expected), column).toBeLessThanOrEqual(allowed);
        }
      });
    },
  );
});

describe('the stored table', () => {
  it('has every row and column of this Monte Carlo', () => {
    expect(presetTableFile.rows.map(({ row }) => row)).toEqual(presetRowNames);
    expect(presetTableFile.columns.slice(0, columns.length)).toEqual(columns);
  });

  it.each(Object.entries(printed))('agrees with the specification: %s', (name, row) => {
    const stored = presetTableFile.rows.find((each) => each.row === name);
    columns.forEach((column, i) => {
      const expected = row[i] ?? NaN;
      const found = numberOf(stored?.cells[i] ?? '');
      if (expected === Infinity) expect(found, column).toBe(Infinity);
      else {
        const rounding = expected < 1 ? 0.0005 : 0.005;
        const sampling = DEVIATIONS * (stored?.errors[i] ?? NaN);
        const allowed = statedError(column, expected) + rounding + sampling;
        expect(Math.abs(found - expected), column).toBeLessThanOrEqual(allowed);
      }
    });
  });
});
