/** How far the passes are from the stored truths: probabilities in points (hundredths), dates in years, bands in per cent. */
import { type Assumptions, baseline } from '../../src/model/parameters/assumptions';
import {
  type DateSummary,
  dateLevels,
  type Engine,
  type Forecast,
  probabilityBy,
} from '../../src/model/engines/forecast';
import { FIRST_YEAR } from '../../src/model/timeline/year-range';
import { createDesign } from '../../src/model/sampling/sample-design';
import { pageYears, pass } from './passes';
import type { DateTruth, DefaultTruth, RandomTruth, SettingTruth } from './truth';

/** Where a date is held to its tolerance: where at least this much probability falls in a year. Elsewhere the chances are. */
export const LEAST_DENSITY = 0.1;

/** The worst of some errors, and where it is. */
export interface Worst {
  readonly error: number;
  readonly where: string;
}

const worse = (a: Worst, b: Worst): Worst => (b.error > a.error ? b : a);
const none: Worst = { error: 0, where: 'nowhere' };
const kinds = ['exhaustion', 'stretched'] as const;

/** Whether a date is one that its tolerance holds for. */
const isHeld = (truth: DateTruth, level: number): boolean => {
  const year = truth.dates[level];
  return (year ?? FIRST_YEAR) > FIRST_YEAR && (truth.densities[level] ?? 0) >= LEAST_DENSITY;
};

/**
 * Largest difference of a forecast's chances, over all years of the truth and both dates.
 *
 * @param against the reference, or what the plain engine counted.
 * @returns points.
 */
export function chanceError(
  forecast: Forecast,
  truth: SettingTruth,
  years: readonly number[],
  against: 'chances' | 'plainChances' = 'chances',
): Worst {
  let worst = none;
  for (const kind of kinds) {
    years.forEach((year, k) => {
      const error = 100 * Math.abs(probabilityBy(forecast[kind], year) - truth[kind][against][k]!);
      worst = worse(worst, { error, where: `${truth.mark} ${kind} P(${year})` });
    });
  }
  return worst;
}

/** Largest difference of a forecast's dates from the truth, where it is held. @returns years. */
export function dateError(forecast: Forecast, truth: SettingTruth): Worst {
  let worst = none;
  for (const kind of kinds) {
    dateLevels.forEach((level, k) => {
      if (!isHeld(truth[kind], k)) return;
      const error = Math.abs(forecast[kind].quantiles[k]! - truth[kind].dates[k]!);
      worst = worse(worst, { error, where: `${truth.mark} ${kind} p${100 * level}` });
    });
  }
  return worst;
}

/** How far the medians of two forecasts of one setting lie apart, where the truth has enough density. @returns years. */
export function medianJump(a: Forecast, b: Forecast, truth: SettingTruth): Worst {
  const median = dateLevels.indexOf(0.5);
  return kinds
    .filter((kind) => isHeld(truth[kind], median))
    .map((kind) => ({
      error: Math.abs(a[kind].quantiles[median]! - b[kind].quantiles[median]!),
      where: `${truth.mark} ${kind}`,
    }))
    .reduce(worse, none);
}

/** Errors of the two passes over the random settings. */
export interface RandomErrors {
  readonly drag: { readonly chance: Worst; readonly date: Worst; readonly plainChance: Worst };
  readonly settled: { readonly chance: Worst; readonly date: Worst; readonly plainChance: Worst };
  readonly jump: Worst;
  /** Every setting's own worst, in the order of the settings. */
  readonly bySetting: readonly {
    mark: string;
    drag: number;
    settled: number;
    settledDate: number;
  }[];
}

/** Runs both passes over the random settings. */
export function randomErrors(
  truth: RandomTruth,
  assumptions: readonly Assumptions[],
  samples: { readonly drag: number; readonly settled: number },
): RandomErrors {
  const runs = truth.settings.map((setting, i) => {
    const [drag, settled] = [samples.drag, samples.settled].map((n) =>
      pass(assumptions[i]!, n),
    ) as [Forecast, Forecast];
    return { setting, drag, settled };
  });
  const errorsOf = (which: 'drag' | 'settled') => {
    const worst = (of: (forecast: Forecast, setting: SettingTruth) => Worst): Worst =>
      runs.map((run) => of(run[which], run.setting)).reduce(worse, none);
    return {
      chance: worst((forecast, setting) => chanceError(forecast, setting, truth.years)),
      date: worst(dateError),
      plainChance: worst((forecast, setting) =>
        chanceError(forecast, setting, truth.years, 'plainChances'),
      ),
    };
  };
  return {
    drag: errorsOf('drag'),
    settled: errorsOf('settled'),
    jump: runs.map((run) => medianJump(run.drag, run.settled, run.setting)).reduce(worse, none),
    bySetting: runs.map(({ setting, drag, settled }) => ({
      mark: setting.mark,
      drag: chanceError(drag, setting, truth.years).error,
      settled: chanceError(settled, setting, truth.years).error,
      settledDate: dateError(settled, setting).error,
    })),
  };
}

/** Root mean square errors of one method at the baseline, over many scrambles. */
export interface DefaultErrors {
  /** Of the median date, years. */
  readonly date: number;
  /** Of P(by 2030), points. */
  readonly chance: number;
  /** Of the bands of stock and of demand, 2020 to 2040, per cent. */
  readonly stock: number;
  readonly demand: number;
}

const rms = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

/** Band years of the truth that a forecast of the page has too; all of them are. */
function bandErrors(forecast: Forecast, truth: DefaultTruth, side: 'stock' | 'demand'): number[] {
  const { years, [side]: band } = forecast.bands;
  return truth.bandYears.flatMap((year, t) => {
    const at = years.indexOf(year);
    return truth[side][t]!.map(
      (value, level) => 100 * (Math.log(band[level * years.length + at]!) - value),
    );
  });
}

const medianOf = (summary: DateSummary): number => summary.quantiles[dateLevels.indexOf(0.5)]!;

/** Errors at the baseline over independent scrambles. */
export function defaultErrors(
  engine: Engine,
  truth: DefaultTruth,
  samples: number,
  scrambles: number,
): DefaultErrors {
  const years = pageYears();
  const median = truth.exhaustion.dates[dateLevels.indexOf(0.5)]!;
  const chance2030 = truth.exhaustion.chances[truth.years.indexOf(2030)]!;
  const runs = Array.from({ length: scrambles }, (_, s) =>
    engine(baseline, createDesign(samples, 31 + 104_729 * s), years),
  );
  return {
    date: rms(runs.map((run) => medianOf(run.exhaustion) - median)),
    chance: rms(runs.map((run) => 100 * (probabilityBy(run.exhaustion, 2030) - chance2030))),
    stock: rms(runs.flatMap((run) => bandErrors(run, truth, 'stock'))),
    demand: rms(runs.flatMap((run) => bandErrors(run, truth, 'demand'))),
  };
}

/**
 * What counting independent samples gives, by the binomial distribution: the errors of every plain Monte Carlo, in whatever
 * language.
 */
export function countingErrors(
  truth: DefaultTruth,
  samples: number,
): { date: number; chance: number } {
  const chance = truth.exhaustion.chances[truth.years.indexOf(2030)]!;
  const density = truth.exhaustion.densities[dateLevels.indexOf(0.5)]!;
  return {
    date: Math.sqrt(0.25 / samples) / density,
    chance: 100 * Math.sqrt((chance * (1 - chance)) / samples),
  };
}
