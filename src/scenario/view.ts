/** The view: what a link carries besides the scenario itself. */
import { anchorLimits } from '../model/parameters/assumptions';
import { FIRST_YEAR, LAST_YEAR } from '../model/timeline/year-range';

export interface View {
  /** Last calendar year of the chart, whole, 2030 .. 2100. */
  readonly horizon: number;
  readonly yScale: 'log' | 'linear';
  /** The year of the cursor: a whole calendar year, 2015 .. 2100; absent when there is none. */
  readonly year?: number | undefined;
  /** Whether public claims are drawn as flags under the time axis; absent when not. */
  readonly claims?: true | undefined;
  /** The date for "what would have to be true": a calendar year in tenths, 2015 .. 2100; absent when there is none. */
  readonly ask?: number | undefined;
}

export const yScales = ['log', 'linear'] as const satisfies readonly View['yScale'][];

/** The horizons that the page offers. */
export const horizons: readonly number[] = [2035, 2040, 2060, 2100];

export const defaultView: View = { horizon: 2040, yScale: 'log' };

const modelYears = [FIRST_YEAR, LAST_YEAR] as const;

/** The calendar years that a link may carry and what each may be. */
export const yearKeys = {
  demandAnchorYear: { limits: anchorLimits, whole: false },
  computeAnchorYear: { limits: anchorLimits, whole: false },
  horizon: { limits: [2030, LAST_YEAR], whole: true },
  year: { limits: modelYears, whole: true },
  ask: { limits: modelYears, whole: false },
} as const;
export type YearKey = keyof typeof yearKeys;

/** Whether a number may stand for a year of a link. */
export function isYearAllowed(key: YearKey, value: number): boolean {
  const { limits, whole } = yearKeys[key];
  return value >= limits[0] && value <= limits[1] && (!whole || Number.isInteger(value));
}
