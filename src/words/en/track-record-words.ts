/** Past forecasts and what happened since, in words. */
import type { OwnDate, PastForecast } from '../../data/evidence';
import type { Projection } from '../../model/answers/trend-projection';
import { formatDay } from './day';
import { formatDate } from './dates';
import { formatTokensLong, formatTokensShort } from './format';
import { futuresRange } from './futures-range';
import { of100 } from './odds';

export const trackText = {
  dates: 'When it would happen, as forecast',
  datesKey: (until: string) =>
    `Grey dot: published. Line: the range given. Ring: its middle. Dashed: ${until}, when the newest training set that we know came out.`,
  sizesNote:
    'In 2024 Epoch AI projected the largest training set from past growth. Grey: that projection, nine in ten of it in the band. Blue: this model. Filled dots: disclosed sets of text; hollow: with other data, or not all read, so they do not count.',
  sizesPicture:
    'Size of the largest training set as projected in 2024 and by this model, with the disclosed sets; the table below has the numbers.',
  paper: 'Projected in 2024',
  thisModel: 'This model',
  table: 'The projection, date by date',
  date: 'Date',
  projected: 'Projected in 2024 (nine in ten)',
  known: 'Largest known set of text',
  place: 'Lower projections, of 100',
  sources: 'Sources:',
  noEarlier: 'The forecasts of 2022 and 2023 give dates only, as far as we have read.',
  growthSource: 'Growth: ',
  sizeSource: 'Size at the start of 2024: ',
  own: (version: string, released: string | null) =>
    `This model, ${version}${released === null ? ', not released yet' : `, ${formatDay(released)}`}`,
  ownStretched: (version: string) => `This model, ${version}, with machine-written text`,
};

/** The news: "Only 14 of 100 projections of 2024 were lower than the largest set that is known now: Qwen3, 36 trillion tokens." */
export const newsSentence = (percentile: number, set: Set): string =>
  `${percentile < 0.25 ? 'Only ' : ''}${of100(percentile)} projections of 2024 were lower than the largest set of text known now: ${setText(set)}.`;

/** "2028, 80 in 100: 2026 to 2032", "before 2026". */
export function pastDate({ value, low, high, credibility }: PastForecast): string {
  const inWords = (year: number): string =>
    Number.isInteger(year) ? String(year) : formatDate(year);
  const middle = value === null ? '' : inWords(value);
  if (high === null) return middle;
  if (low === null) return `before ${high}`;
  const range = `${credibility === null ? '' : `${credibility} in 100: `}${inWords(low)} to ${inWords(high)}`;
  return middle === '' ? range : `${middle}, ${range}`;
}

/** "early 2029, 80 of 100 futures from 2027 to 2036, 3 of 100 not this century". */
export const ownDateText = ({ p10, median, p90, never }: OwnDate): string =>
  `${formatDate(median)}, ${futuresRange(p10, p90)}, ${of100(never)} not this century`;

interface Set {
  readonly label: string;
  readonly tokens: number;
}

const setText = ({ label, tokens }: Set): string => `${label}, ${formatTokensLong(tokens, 3)}`;

/** "35T (15T to 82T)". */
export const projectionCell = (projection: Projection): string => {
  const [low, middle, high] = [projection.p5, projection.median, projection.p95].map((tokens) =>
    formatTokensShort(Number(tokens.toPrecision(2))),
  );
  return `${middle} (${low} to ${high})`;
};

/** "36T, Qwen3". */
export const setCell = ({ label, tokens }: Set): string => `${formatTokensShort(tokens)}, ${label}`;

/** "1 January 2026" for the start of a year, else "September 2026". */
export const dayText = (year: number): string =>
  Number.isInteger(year)
    ? `1 January ${year}`
    : formatDay(`${Math.floor(year)}-${Math.floor((year % 1) * 12) + 1}`);
