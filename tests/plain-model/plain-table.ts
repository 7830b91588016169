/**
 * The table of presets by plain Monte Carlo: independent draws of a pseudo-random generator, one
 * after another, counted. For checking the engine only. `npm run table` writes it down.
 */
import { datesOf, pathOf } from './plain-model';
import { FAMILIES, type PlainSetting, sampleAt } from './plain-parameters';
import { plainPresets } from './plain-presets';

/** The settings of the table by the names of its rows. */
const rows = {
  baseline: plainPresets.baseline,
  noEfficiencyGains: plainPresets.noEfficiencyGains,
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

type Column = { readonly of: 'exhausted' | 'stretched'; readonly digits: number } & (
  { readonly quantile: number } | { readonly by: number }
);

const columns = {
  p10: { of: 'exhausted', quantile: 0.1, digits: 2 },
  p50: { of: 'exhausted', quantile: 0.5, digits: 2 },
  p90: { of: 'exhausted', quantile: 0.9, digits: 2 },
  never: { of: 'exhausted', by: Infinity, digits: 3 },
  'P(2025)': { of: 'exhausted', by: 2025, digits: 4 },
  'P(2030)': { of: 'exhausted', by: 2030, digits: 3 },
  'stretched p50': { of: 'stretched', quantile: 0.5, digits: 2 },
  'stretched p90': { of: 'stretched', quantile: 0.9, digits: 2 },
  'stretched never': { of: 'stretched', by: Infinity, digits: 3 },
} as const satisfies Record<string, Column>;
export type PresetColumn = keyof typeof columns;
export const presetColumns = Object.keys(columns) as PresetColumn[];

/** One row: each cell as printed, and by how much sampling alone may put it off. */
export interface PresetRow {
  readonly row: PresetRowName;
  /** One text a column; a date that is not before 2100 is "never". */
  readonly cells: readonly string[];
  /**
   * One standard error a column, years or probability: of a probability by the binomial
   * distribution, of a date half the way between the dates one standard error of their level below
   * and above. null where one of these is "never".
   */
  readonly errors: readonly (number | null)[];
}

/** Uniform numbers in (0, 1) from a seed. @source none: mulberry32, Tommy Ettinger 2017 */
export function uniformNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

/**
 * A normal variable for every uncertain parameter. Of each of Box and Muller's pairs one is used: it
 * is the plainest way to a normal variable.
 */
export function sampledNormals(
  { intervals }: PlainSetting,
  uniform: () => number,
): Record<string, number> {
  const normals: Record<string, number> = {};
  for (const id of Object.keys(FAMILIES)) {
    const [low, high] = intervals[id] ?? [NaN, NaN];
    if (low === high) continue;
    normals[id] = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  }
  return normals;
}

/** Dates of independent samples, each list in order. */
export interface SampledDates {
  readonly exhausted: readonly number[];
  readonly stretched: readonly number[];
}

/** @param seed 32-bit word; the same seed draws the same samples. */
export function sampledDates(setting: PlainSetting, samples: number, seed: number): SampledDates {
  const uniform = uniformNumbers(seed);
  const exhausted: number[] = [];
  const stretched: number[] = [];
  for (let i = 0; i < samples; i += 1) {
    const sample = sampleAt(setting, sampledNormals(setting, uniform), uniform());
    const dates = datesOf(pathOf(setting, sample));
    exhausted.push(dates.exhausted);
    stretched.push(dates.stretched);
  }
  const inOrder = (dates: number[]): number[] => dates.sort((a, b) => a - b);
  return { exhausted: inOrder(exhausted), stretched: inOrder(stretched) };
}

/** The element of sorted values at ceil(pN). */
function quantile(sorted: readonly number[], p: number): number {
  const rank = Math.min(sorted.length, Math.max(1, Math.ceil(p * sorted.length)));
  return sorted[rank - 1] ?? NaN;
}

const binomialError = (p: number, samples: number): number => Math.sqrt((p * (1 - p)) / samples);

function cellOf(column: Column, dates: SampledDates): { text: string; error: number | null } {
  const sorted = dates[column.of];
  const count = sorted.length;
  if ('quantile' in column) {
    const level = column.quantile;
    const year = quantile(sorted, level);
    const off = binomialError(level, count);
    const error = (quantile(sorted, level + off) - quantile(sorted, level - off)) / 2;
    return {
      text: year === Infinity ? 'never' : year.toFixed(column.digits),
      error: Number.isFinite(error) ? error : null,
    };
  }
  const { by } = column;
  const counted = sorted.filter((year) => (by === Infinity ? year === by : year <= by)).length;
  const share = counted / count;
  return { text: share.toFixed(column.digits), error: binomialError(share, count) };
}

/** One row of the table, from dates that were sampled for it. */
export function presetRowOf(row: PresetRowName, dates: SampledDates): PresetRow {
  const cells = presetColumns.map((column) => cellOf(columns[column], dates));
  return {
    row,
    cells: cells.map(({ text }) => text),
    errors: cells.map(({ error }) => (error === null ? null : Number(error.toPrecision(2)))),
  };
}

/** One row of the table, drawn anew. */
export function presetRow(row: PresetRowName, samples: number, seed: number): PresetRow {
  return presetRowOf(row, sampledDates(rows[row], samples, seed));
}
