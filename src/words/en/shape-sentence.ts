import { bandAt, dateAt, type Forecast } from '../../model/engines/forecast';
import { FIRST_YEAR } from '../../model/timeline/year-range';
import { formatDate } from './dates';
import { countInWords } from './format';

/** The year to which the stock of text refers, and from which its growth is reported. */
const START_YEAR = 2024;

/**
 * The chart's shape in words, for those who cannot see it: medians, two digits.
 *
 * @param horizon last year of the chart; without it the last year of the bands.
 */
export function shapeSentence(forecast: Forecast, horizon = Infinity): string {
  const { bands, exhaustion } = forecast;
  const from = nearest(bands.years, START_YEAR);
  const to = nearest(bands.years, horizon);
  const changeIn = (rows: Float64Array): string =>
    change(bandAt(bands, rows, 0.5, from), bandAt(bands, rows, 0.5, to));
  const [first, last] = [from, to].map((index) => Math.floor(bands.years[index] ?? NaN));
  return (
    `From ${first} to ${last} usable text, re-reading included, ${changeIn(bands.stock)}; ` +
    `what the largest run wants ${changeIn(bands.demand)}; ${meeting(dateAt(exhaustion, 0.5))}.`
  );
}

function change(start: number, end: number): string {
  const [a, b] = [countInWords(start, 2), countInWords(end, 2)];
  if (a === b) return `stays near ${a} tokens`;
  const verb = end > start ? 'grows' : 'shrinks';
  return `${verb} from about ${a} to about ${b} tokens`;
}

function meeting(median: number): string {
  if (median === Infinity) return 'in most futures they do not meet before 2100';
  if (median <= FIRST_YEAR) {
    return `in most futures the run wants more from the start, in ${FIRST_YEAR}`;
  }
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
