import type { Forecast } from '../model/engines/forecast';
import { formatDate } from './dates';
import { dateOf, medianAt } from './forecast-dates';
import { formatTokensLong } from './format';

/** The year to which the stock of text refers, and from which its growth is told. */
const startYear = 2024;

/**
 * The chart's shape in words, for those who cannot see it: medians, two digits.
 *
 * @param horizon last year of the chart; without it the last year of the bands.
 */
export function shapeSentence(forecast: Forecast, horizon = Infinity): string {
  const { bands, exhaustion } = forecast;
  const from = nearest(bands.years, startYear);
  const to = nearest(bands.years, horizon);
  const told = (rows: Float64Array): string =>
    change(medianAt(bands, rows, from), medianAt(bands, rows, to));
  const [first, last] = [from, to].map((index) => Math.floor(bands.years[index] ?? NaN));
  return (
    `From ${first} to ${last} usable text, re-reading included, ${told(bands.stock)}; ` +
    `demand ${told(bands.demand)}; ${meeting(dateOf(exhaustion, 0.5))}.`
  );
}

function change(start: number, end: number): string {
  const [a, b] = [formatTokensLong(start, 2), formatTokensLong(end, 2)];
  if (a === b) return `stays near ${a}`;
  const verb = end > start ? 'grows' : 'shrinks';
  return `${verb} from about ${a.replace(/ tokens$/, '')} to about ${b}`;
}

function meeting(median: number): string {
  if (median === Infinity) return 'in most futures they do not meet before 2100';
  if (median <= 2015) return 'in most futures demand is the larger from the start, in 2015';
  return `in half of the futures they have met by ${formatDate(median)}`;
}

/** Index of the year nearest to a wanted one. */
function nearest(years: Float64Array, wanted: number): number {
  const last = years.length - 1;
  const index = years.findIndex((year) => year >= wanted);
  if (index < 0) return last;
  const [before, at] = [years[index - 1] ?? -Infinity, years[index] ?? Infinity];
  return wanted - before < at - wanted ? index - 1 : index;
}
