/**
 * The table of presets by plain Monte Carlo: independent draws of a pseudo-random generator, one after another, counted. For
 * checking the engine only. `npm run table` writes it down.
 */
import {
  FAMILIES,
  plainExhaustionYear,
  type PlainSetting,
  plainStretchedYear,
} from './plain-model';
import { plainPresets } from './plain-presets';

/** The settings of the table by the names of its rows. */
const rows = {
  baseline: plainPresets.baseline,
  epoch2024: plainPresets.epoch2024,
  'epoch2024, computeWeight 0': plainPresets.epoch2024TrendOnly,
  epoch2024Overtrained: plainPresets.epoch2024Overtrained,
  'epoch2024, wholeWeb': plainPresets.epoch2024WholeWeb,
  'epoch2024, commonCrawl': plainPresets.epoch2024CommonCrawl,
  disclosedPace: plainPresets.disclosedPace,
  scalingGoesOn: plainPresets.scalingGoesOn,
  everythingUnlocked: plainPresets.everythingUnlocked,
  collectedOnce: plainPresets.collectedOnce,
  selfGrading: plainPresets.selfGrading,
  ungradedLoop: plainPresets.ungradedLoop,
} as const satisfies Record<string, PlainSetting>;
export type PresetRowName = keyof typeof rows;
export const presetRowNames = Object.keys(rows) as PresetRowName[];

export const presetColumns = [
  ...['p10', 'p50', 'p90', 'never', 'P(2025)', 'P(2030)'],
  ...['stretched p50', 'stretched p90', 'stretched never'],
];

export interface PresetRow {
  readonly row: PresetRowName;
  /** One text a column; a date that is not before 2100 is "never". */
  readonly cells: readonly string[];
}

/** Uniform numbers in (0, 1) from a seed: mulberry32. */
export function uniformNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/** One row of the table, drawn anew. */
export function presetRow(row: PresetRowName, samples: number, seed: number): PresetRow {
  const uniform = uniformNumbers(seed);
  const ids = Object.keys(FAMILIES);
  const exhausted = new Float64Array(samples);
  const stretched = new Float64Array(samples);
  for (let i = 0; i < samples; i += 1) {
    const draw = Object.fromEntries(ids.map((id) => [id, uniform()]));
    exhausted[i] = plainExhaustionYear(rows[row], draw);
    stretched[i] = plainStretchedYear(rows[row], draw);
  }
  exhausted.sort();
  stretched.sort();
  const date = (sorted: Float64Array, level: number): string => {
    const year = sorted[Math.ceil(level * samples) - 1] ?? NaN;
    return year === Infinity ? 'never' : year.toFixed(2);
  };
  const share = (sorted: Float64Array, holds: (year: number) => boolean, digits = 3): string =>
    (sorted.filter(holds).length / samples).toFixed(digits);
  const isNever = (year: number): boolean => year === Infinity;
  return {
    row,
    cells: [
      ...[0.1, 0.5, 0.9].map((level) => date(exhausted, level)),
      share(exhausted, isNever),
      share(exhausted, (year) => year <= 2025, 4),
      share(exhausted, (year) => year <= 2030),
      ...[0.5, 0.9].map((level) => date(stretched, level)),
      share(stretched, isNever),
    ],
  };
}
