/** The words of the reader's own year, which asks what would have to be true for it. */
import { formatDate } from './dates';

export const askText = {
  handle: 'Your year: when would you say it happens?',
  parked: '+ Your year',
  /** @param isSent whether it came with a link. */
  you: (year: number, isSent: boolean) => `${isSent ? 'Link' : 'You'} ${yearText(year)}`,
  /** Where the years that are drawn hold no such year. */
  refused: (first: number, last: number) => `A year from ${first} to ${last}.`,
  mark: (name: string, year: number) => `${name} ${year}`,
  markLink: (name: string, year: number) => `${name} ${year}: the words, and what we make of them`,
};

/** "2034", and "2031.4" for a date within a year. */
const yearText = (year: number): string =>
  Number.isInteger(year) ? String(year) : askedText(year);

/** "2031.4": the date that is asked about, as a link and the command line take it. */
export const askedText = (year: number): string => year.toFixed(1);

/** What the handle says. */
export const spokenAsk = (median: number, asked: number | undefined): string =>
  asked === undefined
    ? `not set; the model says ${formatDate(median)}`
    : `${yearText(asked)}; the model says ${formatDate(median)}`;
