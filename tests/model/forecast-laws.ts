/** What holds of every forecast, whatever is put in. */
import {
  bandLevels,
  dateLevels,
  type DateSummary,
  type Engine,
  type Forecast,
  QUARTERS,
} from '../../src/model/engines/forecast';
import type { Assumptions } from '../../src/model/parameters/assumptions';
import type { SampleDesign } from '../../src/model/sampling/sample-design';

export const lawYears = Float64Array.of(2015, 2024, 2050, 2100);

const isRising = (values: Float64Array): boolean =>
  values.every((value, i) => i === 0 || value >= (values[i - 1] ?? NaN));

/** One sentence for each law that a summary of dates breaks. */
function brokenByDates({ quantiles, byQuarter, never }: DateSummary, samples: number): string[] {
  const broken: string[] = [];
  const law = (holds: boolean, sentence: string): void => {
    if (!holds) broken.push(sentence);
  };
  const isDate = (date: number): boolean => (date >= 2015 && date <= 2100) || date === Infinity;
  const isShare = (share: number): boolean => share >= 0 && share <= 1;
  law(quantiles.length === dateLevels.length && quantiles.every(isDate), 'dates are dates');
  law(isRising(quantiles), 'dates rise with their level');
  law(byQuarter.length === QUARTERS && byQuarter.every(isShare), 'probabilities are in 0..1');
  law(isRising(byQuarter), 'probabilities rise with time');
  law(isShare(never), 'never is in 0..1');
  const last = byQuarter[QUARTERS - 1] ?? NaN;
  law(Math.abs(last + never - 1) < 1e-9, 'never is what is left in 2100');
  dateLevels.forEach((level, i) => {
    const date = quantiles[i] ?? NaN;
    if (date === Infinity) {
      law(last < level, `no date at ${level}: its probability is not reached`);
      return;
    }
    const quarter = (date - 2015) * 4;
    const before = quarter < 1 ? 0 : (byQuarter[Math.ceil(quarter) - 1] ?? NaN);
    const after = byQuarter[Math.ceil(quarter)] ?? NaN;
    law(after >= level - 1e-9, `the date at ${level} has its probability`);
    law(quarter === 0 || before < level + 1 / samples, `the date at ${level} is the first`);
  });
  return broken;
}

/** One sentence for each law that a forecast breaks. */
function brokenBy(forecast: Forecast): string[] {
  const { exhaustion, stretched, bands, samples } = forecast;
  const broken = [
    ...brokenByDates(exhaustion, samples),
    ...brokenByDates(stretched, samples).map((sentence) => `stretched: ${sentence}`),
  ];
  for (const of of ['stock', 'demand'] as const) {
    const band = bands[of];
    if (band.length !== bandLevels.length * lawYears.length)
      broken.push(`${of}: a cell is missing`);
    if (!band.every((tokens) => Number.isFinite(tokens) && tokens > 0)) {
      broken.push(`${of} is no number of tokens`);
    }
    lawYears.forEach((year, t) => {
      const column = Float64Array.from(bandLevels, (_, i) => band[i * lawYears.length + t] ?? NaN);
      if (!isRising(column)) broken.push(`${of}: bands are out of order in ${year}`);
    });
  }
  if (!bands.used.every((share) => share > 0 && share <= 1)) broken.push('used is not in 0..1');
  return broken;
}

/** One sentence for each law that the forecast of an engine breaks, or why there is none. */
export function brokenAt(engine: Engine, assumptions: Assumptions, design: SampleDesign): string[] {
  try {
    return brokenBy(engine(assumptions, design, lawYears));
  } catch (error) {
    return [String(error)];
  }
}
