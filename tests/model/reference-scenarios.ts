/** The reference results of `tests/reference`, and the assumptions of this model that say the same. */
import type { Assumptions } from '../../src/model/parameters/assumptions';
import { type Interval, lognormalFrom95 } from '../../src/model/parameters/interval';
import type { ParameterId } from '../../src/model/parameters/parameters';
import { type PresetId, presetIds, presets } from '../../src/scenario/presets';
import presetTableFile from '../reference/preset-table.json';
import villalobosFile from '../reference/villalobos2024.json';

/** Values by quantile level, such as "0.5". */
export type ByLevel = Readonly<Record<string, number>>;
/** Values by calendar year, such as "2030". */
export type ByYear = Readonly<Record<string, number>>;

/** One of the cases that were evaluated in the form of a preset of this project. */
export interface PresetCheck {
  readonly case: string;
  readonly stock: string;
  readonly demand: string;
  readonly k_history: number;
  readonly k_compute: number;
  /** First t with P >= level. */
  readonly dates: ByLevel;
  /** P(demand >= stock), at that moment. */
  readonly P: ByYear;
  /** P(demand has reached stock at some time since 2024). */
  readonly first_passage_mc: ByYear;
}

/** One stock against one demand. */
export interface ExhaustionRow {
  readonly stock: string;
  readonly demand: string;
  readonly overtraining: number;
  readonly firstYear: number;
  /** P(demand >= stock) at 1 January of each year from `firstYear` on. */
  readonly P: readonly number[];
  readonly dates: ByLevel;
  /** Quantiles of each path's first crossing, where they were evaluated. */
  readonly datesPerDraw?: ByLevel;
}

/** The 10%, 50% and 90% date where the size of the training set and its growth are correlated. */
export interface CorrelationRow {
  readonly rho: number;
  readonly dates: readonly number[];
}

/** Quantiles of stock or demand, one row a year from `firstYear` on, at `levels`. */
export interface QuantileRows {
  readonly of: string;
  readonly firstYear: number;
  readonly quantiles: readonly (readonly number[])[];
}

export const levels: readonly number[] = villalobosFile.probs;
export const presetChecks: readonly PresetCheck[] = villalobosFile.presetChecks;
export const exhaustionRows: readonly ExhaustionRow[] = villalobosFile.exhaustion;
export const correlationRows: readonly CorrelationRow[] = villalobosFile.correlations;
export const stockQuantiles: readonly QuantileRows[] = villalobosFile.stock;
export const demandQuantiles: readonly QuantileRows[] = villalobosFile.demand;

/** The year at which the reference anchors demand: before it the two models differ by definition. */
export const REFERENCE_ANCHOR = 2024;

/**
 * The year from which a demand by the reference's name can be compared: on the compute path this model goes over within two years from
 * what has been used to what compute pays for, which the reference has from its anchor on.
 */
export const comparedFrom = (demand: string): number =>
  demand === 'hist' ? REFERENCE_ANCHOR : REFERENCE_ANCHOR + 2;

const certain = (value: number): Interval => [value, value];

/** Assumptions with some intervals replaced. */
export function withIntervals(
  assumptions: Assumptions,
  intervals: Partial<Record<ParameterId, Interval>>,
): Assumptions {
  return { ...assumptions, intervals: { ...assumptions.intervals, ...intervals } };
}

const epoch2024 = presets.epoch2024.assumptions;

/** The chance that demand follows compute under the reference's name of a demand. */
function computeWeightOf(demand: string): number {
  if (demand === 'hist') return 0;
  return demand.startsWith('mixture') ? 0.5 : 1;
}

/** Overtraining k on the trend path: data times its square root. */
function overtrained(kTrend: number, kCompute: number): Partial<Record<ParameterId, Interval>> {
  const factor = Math.sqrt(kTrend);
  return {
    datasetAtAnchor: [3e12 * factor, 13e12 * factor],
    overtraining: certain(kCompute),
  };
}

/** What the reference's name of a stock leaves out: raw text is neither filtered nor repeated. */
function stockReading(stock: string): Partial<Record<ParameterId, Interval>> {
  return {
    ...(stock.endsWith('_raw') ? { qualityShare: certain(1) } : {}),
    ...(stock.endsWith('_effective') ? {} : { repetition: certain(1) }),
  };
}

/** The assumptions of a case that was evaluated in the form of a preset. */
export function assumptionsOfCheck(check: PresetCheck): Assumptions {
  const stockDefinition = check.case.includes('Common Crawl')
    ? 'commonCrawl'
    : check.stock.startsWith('users')
      ? 'wholeWeb'
      : 'indexedWeb';
  return withIntervals(
    { ...epoch2024, stockDefinition },
    {
      ...overtrained(check.k_history, check.k_compute),
      ...stockReading(check.stock),
      computeWeight: certain(computeWeightOf(check.demand)),
    },
  );
}

const [growthLow = NaN, growthHigh = NaN] = villalobosFile.growth95;

/** The assumptions of a stock and a demand by the reference's names, with its own fit of growth. */
export function assumptionsOf(stock: string, demand: string, overtraining = 1): Assumptions {
  return withIntervals(epoch2024, {
    ...overtrained(overtraining, overtraining),
    ...stockReading(stock),
    datasetGrowth: lognormalFrom95(10 ** growthLow, 10 ** growthHigh),
    computeWeight: certain(computeWeightOf(demand)),
  });
}

/** A printed number: what it says, its decimals, half a unit of the last of them, and its standard error by sampling. */
export interface Printed {
  readonly value: number;
  readonly digits: number;
  readonly rounding: number;
  readonly error: number;
}

/** The columns of the table of presets. */
export const tableColumns = [
  ...(['p10', 'p50', 'p90', 'never', 'P(2025)', 'P(2030)'] as const),
  ...(['stretched p50', 'stretched p90', 'stretched never'] as const),
] as const;
export type TableColumn = (typeof tableColumns)[number];

/** One row of the table of presets. */
export interface TableRow {
  readonly name: string;
  readonly assumptions: Assumptions;
  readonly printed: Readonly<Record<TableColumn, Printed>>;
}

function printedNumber(text: string, error: number): Printed {
  if (text === 'never') return { value: Infinity, digits: 0, rounding: 0, error: 0 };
  const [, decimals = ''] = text.split('.');
  const digits = decimals.length;
  return { value: Number(text), digits, rounding: 0.5 * 10 ** -digits, error };
}

const isPreset = (name: string): name is PresetId =>
  (presetIds as readonly string[]).includes(name);

/** "epoch2024, computeWeight 0": a preset, and what differs from it. */
function assumptionsOfRow(name: string): Assumptions {
  const [preset = '', change] = name.split(', ');
  if (!isPreset(preset)) throw new RangeError(`no such preset: ${preset}`);
  const { assumptions } = presets[preset];
  switch (change) {
    case undefined:
      return assumptions;
    case 'computeWeight 0':
      return withIntervals(assumptions, { computeWeight: certain(0) });
    case 'wholeWeb':
    case 'commonCrawl':
      return { ...assumptions, stockDefinition: change };
    default:
      throw new RangeError(`no such change: ${change}`);
  }
}

/** The presets as an independent Monte Carlo evaluates them. */
export const presetTable: readonly TableRow[] = presetTableFile.rows.map(
  ({ row, cells, errors }) => ({
    name: row,
    assumptions: assumptionsOfRow(row),
    printed: Object.fromEntries(
      tableColumns.map((column) => {
        const place = presetTableFile.columns.indexOf(column);
        const cell = cells[place];
        if (cell === undefined) throw new RangeError(`no column ${column}`);
        return [column, printedNumber(cell, errors[place] ?? NaN)];
      }),
    ) as Record<TableColumn, Printed>,
  }),
);
