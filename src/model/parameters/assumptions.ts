/** Everything a forecast depends on: the argument of every function of the model. */
import { type Interval, sameInterval } from './interval';
import { type ParameterId, parameterIds, parameters } from './parameters';

/** What counts as data. */
export const stockDefinitions = ['indexedWeb', 'commonCrawl', 'wholeWeb'] as const;
export type StockDefinition = (typeof stockDefinitions)[number];

/** Whether each generation of synthetic text is added to the older data or takes its place. @source gerstgrasser2024 */
export const collapses = ['accumulate', 'replace'] as const;
export type Collapse = (typeof collapses)[number];

/** Whether the growth of training sets slows down when that of compute does. */
export const trendSlowdowns = ['withCompute', 'none'] as const;
export type TrendSlowdown = (typeof trendSlowdowns)[number];

export interface Assumptions {
  readonly stockDefinition: StockDefinition;
  readonly collapse: Collapse;
  readonly trendSlowdown: TrendSlowdown;
  /** Calendar year at which `datasetAtAnchor` holds; before it demand is what has been used. */
  readonly demandAnchorYear: number;
  /** Calendar year at which `computeAtAnchor` holds. */
  readonly computeAnchorYear: number;
  /** A 90% interval for every parameter. */
  readonly intervals: Readonly<Record<ParameterId, Interval>>;
}

/** What assumptions hold besides the intervals, in the order in which links list them. */
export const settingKeys = [
  'stockDefinition',
  'collapse',
  'trendSlowdown',
  'demandAnchorYear',
  'computeAnchorYear',
] as const;
export type SettingKey = (typeof settingKeys)[number];

/** The settings that are one of a few choices. */
export const settingChoices = {
  stockDefinition: stockDefinitions,
  collapse: collapses,
  trendSlowdown: trendSlowdowns,
} as const;
export type ChoiceKey = keyof typeof settingChoices;

/** One thing that can be changed in assumptions. */
export type AssumptionKey = ParameterId | SettingKey;

/** Whether a text names a setting. */
export const isSettingKey = (text: string): text is SettingKey =>
  (settingKeys as readonly string[]).includes(text);

/** The keys in which two sets of assumptions differ: parameters in registry order, then settings. */
export const differingKeys = (from: Assumptions, to: Assumptions): AssumptionKey[] => [
  ...parameterIds.filter((id) => !sameInterval(from.intervals[id], to.intervals[id])),
  ...settingKeys.filter((key) => from[key] !== to[key]),
];

/** The years in which either anchor may lie; others are refused with a sentence. */
export const anchorLimits = [2015, 2035] as const;

/** The largest training set today with all of its tokens, not those of text alone; an end is the largest disclosed one. */
export const datasetWithMedia: Interval = [48e12, 100e12];

/** The baseline: every parameter at its default. "Baseline, November 2026". */
export const baseline: Assumptions = {
  stockDefinition: 'indexedWeb',
  collapse: 'accumulate',
  trendSlowdown: 'withCompute',
  demandAnchorYear: 2026.75,
  computeAnchorYear: 2025.5,
  intervals: Object.fromEntries(
    parameterIds.map((id) => [id, parameters[id].interval]),
  ) as unknown as Record<ParameterId, Interval>,
};

/** The same assumptions without synthetic text, which moves only the second date. */
export function withoutSynthetic(assumptions: Assumptions): Assumptions {
  return { ...assumptions, intervals: { ...assumptions.intervals, syntheticShare: [0, 0] } };
}
