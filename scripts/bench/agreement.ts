/** Before anything is timed: every contender must give the stored truth, within its own sampling error. */
import { dateLevels, type Forecast, probabilityBy } from '../../src/model/engines/forecast';
import { countingErrors } from './accuracy';
import { type PeerResult, yearReaching } from './peers/peer-model';
import type { DefaultTruth } from './truth';

/** Standard errors that a right answer may be off by. */
const MOST_DEVIATIONS = 5;

export interface Comparison {
  readonly name: string;
  readonly samples: number;
  /** P(by 2030) of both dates, and the medians of date, stock and demand in 2030 (ln tokens). */
  readonly answers: Readonly<Record<Answer, number>>;
}

const answers = ['chance', 'stretchedChance', 'date', 'stock', 'demand'] as const;
type Answer = (typeof answers)[number];

export function answersOfPeer(result: PeerResult): Record<Answer, number> {
  const at = result.years.indexOf(2030);
  return {
    chance: result.exhausted[at]!,
    stretchedChance: result.stretched[at]!,
    date: yearReaching(result.years, result.exhausted, 0.5),
    stock: result.stock[at]![2]!,
    demand: result.demand[at]![2]!,
  };
}

export function answersOfForecast({
  exhaustion,
  stretched,
  bands,
}: Forecast): Record<Answer, number> {
  const m = bands.years.length;
  const at = bands.years.indexOf(2030);
  return {
    chance: probabilityBy(exhaustion, 2030),
    stretchedChance: probabilityBy(stretched, 2030),
    date: exhaustion.quantiles[dateLevels.indexOf(0.5)]!,
    stock: Math.log(bands.stock[2 * m + at]!),
    demand: Math.log(bands.demand[2 * m + at]!),
  };
}

/** The answers of the truth, and what counting `samples` samples may miss them by. */
function expected(truth: DefaultTruth, samples: number): Record<Answer, [number, number]> {
  const year = truth.years.indexOf(2030);
  const bandYear = truth.bandYears.indexOf(2030);
  const counting = countingErrors(truth, samples);
  const ofMedian = ([, lower = NaN, middle = NaN, upper = NaN]: readonly number[]): [
    number,
    number,
  ] => [middle, Math.sqrt(0.25 / samples) * 2 * (upper - lower)];
  return {
    chance: [truth.exhaustion.chances[year]!, counting.chance / 100],
    stretchedChance: [truth.stretched.chances[year]!, counting.chance / 100],
    date: [truth.exhaustion.dates[dateLevels.indexOf(0.5)]!, counting.date],
    stock: ofMedian(truth.stock[bandYear]!),
    demand: ofMedian(truth.demand[bandYear]!),
  };
}

/** @returns a line for each answer that is off. */
export function disagreements(truth: DefaultTruth, comparisons: readonly Comparison[]): string[] {
  return comparisons.flatMap(({ name, samples, answers: found }) => {
    const wanted = expected(truth, samples);
    return answers.flatMap((answer) => {
      const [right, error] = wanted[answer];
      const off = Math.abs(found[answer] - right);
      return off <= MOST_DEVIATIONS * error
        ? []
        : [
            `${name}: ${answer} is ${found[answer]}, not ${right} (${(off / error).toFixed(1)} standard errors)`,
          ];
    });
  });
}
