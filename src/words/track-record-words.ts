/** Past forecasts and what happened since, in words. */
import type { OwnDate, OwnForecast, PastForecast } from '../data/evidence';
import { formatDay } from './day';
import { formatDate } from './dates';
import { formatTokensLong, formatTokensShort } from './format';
import { intervalLabel } from './interval-label';
import { formatOdds } from './odds';

export const trackText = {
  dates: 'When text would run out',
  datesKey: (until: string) =>
    `Grey dot: published. Line: the interval or range given. Circle: the middle value. Dashed: the newest training set known here, ${until}. A year named without a month stands at its middle.`,
  sizes: 'How large the largest training set would be',
  sizesNote:
    'The paper of 2024 also projected sizes: 3 to 13 trillion tokens at the start of 2024, growing 1.9 to 3.0 times a year. Line: median; band: 90% interval. Filled dots: disclosed text sets; hollow: with other data, or not all read, so they do not count.',
  sizesPicture:
    'Size of the largest training set as projected in 2024 and by this model, with the disclosed sets; the table below has the numbers.',
  paper: 'Projected in 2024',
  thisModel: (version: string) => `This model, ${version}`,
  date: 'Date',
  projected: 'Projected in 2024: median (90%)',
  known: 'Largest known text set',
  place: 'It lies above',
  noEarlier:
    'For the paper of 2022 and the page of 2023 we have read no projected sizes, so only their dates are drawn.',
  growthSource: 'Growth: ',
  sizeSource: 'Size at the start of 2024: ',
  own: (version: string, released: string | null) =>
    `This model, ${version}${released === null ? ', not released yet' : `, ${formatDay(released)}`}`,
  ownStretched: (version: string) => `This model, ${version}, with synthetic text`,
  ownNote:
    'Every version’s default is kept here when the next one comes. There is nothing yet to hold this one against.',
};

/** "2028, 80%: 2026 to 2032", "mid 2024, 90%: mid 2023 to late 2025", "before 2026". */
export function pastDate({ value, low, high, credibility }: PastForecast): string {
  const told = (year: number): string => (Number.isInteger(year) ? String(year) : formatDate(year));
  const middle = value === null ? '' : told(value);
  if (high === null) return middle;
  if (low === null) return `before ${high}`;
  const range = `${credibility === null ? '' : `${credibility}%: `}${told(low)} to ${told(high)}`;
  return middle === '' ? range : `${middle}, ${range}`;
}

/** "mid 2029, 80%: 2027 to 2033, 2% not before 2100". */
export const ownDateText = ({ p10, median, p90, never }: OwnDate): string =>
  `${formatDate(median)}, ${intervalLabel(p10, p90)}, ${formatOdds(never)} not before 2100`;

interface Set {
  readonly label: string;
  readonly tokens: number;
}

const setText = ({ label, tokens }: Set): string => `${label}, ${formatTokensLong(tokens, 3)}`;

/** The training sets known when a forecast was published and since. */
export function sinceSentence(judged: {
  readonly state: 'over' | 'begun' | 'ahead';
  readonly lastYear: number;
  readonly then: Set;
  readonly atEnd: Set;
  readonly now: Set;
}): string {
  const { state, lastYear, then, atEnd, now } = judged;
  if (state === 'ahead') return 'Its time is still to come.';
  const known = `Largest known text set when it was published: ${setText(then)}`;
  if (state === 'begun') return `Its time has begun. ${known}; now: ${setText(now)}.`;
  const since = now.tokens > atEnd.tokens ? `; since then sets have grown to ${setText(now)}` : '';
  return `Its time is over. ${known}; at the end of ${lastYear}: ${setText(atEnd)}${since}.`;
}

/** "35T (15T to 82T)". */
export const projectionCell = (projection: OwnForecast['demand'][number]): string => {
  const [low, middle, high] = [projection.p5, projection.median, projection.p95].map((tokens) =>
    formatTokensShort(Number(tokens.toPrecision(2))),
  );
  return `${middle} (${low} to ${high})`;
};

/** "36T, Qwen3". */
export const setCell = ({ label, tokens }: Set): string => `${formatTokensShort(tokens)}, ${label}`;

/** "52% of it": of the projection. */
export const percentileCell = (percentile: number): string => `${formatOdds(percentile)} of it`;

/** "1 January 2026" for the start of a year, else "September 2026". */
export const dayText = (year: number): string =>
  Number.isInteger(year)
    ? `1 January ${year}`
    : formatDay(`${Math.floor(year)}-${Math.floor((year % 1) * 12) + 1}`);
