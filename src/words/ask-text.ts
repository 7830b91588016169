/** The words of the date on the picture, which asks what would have to be true when it is moved. */
import { formatDate } from './dates';

export const askText = {
  handle: 'Date it runs out: move it to ask what would have to be true',
  hint: 'Drag the date, or use its arrow keys, to ask what would have to be true for another.',
  beyond: (median: number) => `The date, ${formatDate(median)}, lies beyond the years shown.`,
  show: (horizon: number) => `Show them to ${horizon}`,
  putBack: 'Put it back',
};

/** "2031.4": the date that is asked about, as a link and the command line take it. */
export const askedText = (year: number): string => year.toFixed(1);

/** The marker's link to the answer. */
export const askedLink = (year: number): string =>
  `What would have to be true to run out in ${formatDate(year)} (${askedText(year)})?`;

/** What the marker's slider says. */
export const spokenAsk = (median: number, asked: number | undefined): string =>
  asked === undefined
    ? `${formatDate(median)}, the middle of the forecast`
    : `${askedText(asked)}, ${formatDate(asked)}; the middle of the forecast is ${formatDate(median)}`;
