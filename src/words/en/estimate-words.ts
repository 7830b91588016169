/** The words of the command line's table. */
import { FIRST_YEAR, LAST_YEAR } from '../../model/timeline/year-range';
import { list } from './language';
import { of100 } from './odds';

export const estimateWords = {
  columns: (span: number) =>
    `When it happens. A column is ${spanNames[span] ?? `${span} years`}; ▲ is the middle of all futures.`,
  dates: 'When it happens',
  human: 'Human text alone',
  withSynthetic: 'With machine-written',
  pinnedHuman: 'Compared: human alone',
  pinnedSynthetic: 'Compared: with machine',
  newestHuman: (v: number) => `Version ${v}: human alone`,
  newestSynthetic: (v: number) => `Version ${v}: with machine`,
  quantiles: ['10%', '25%', 'median', '75%', '90%', 'never'],
  bands: ['1 January', 'Usable text', '90%', 'Largest run', '90%', 'Happened'],
  never: `10%: earlier in 10 of 100 futures. never: not before 2100. ${FIRST_YEAR}: or earlier.`,
  tokens:
    'Tokens, median and 90% interval; T is trillion. Usable text counts re-reading; the largest run is what the largest training run wants.',
  caveats: 'What these assumptions mean',
  warnings: 'Not used',
  claims: 'What has been claimed',
  needed: (year: number) => `What would have to be true for ${year}`,
  sensitivity: 'What moves the date',
  compared: 'Compared with ',
};

const spanNames: Record<number, string> = { 0.25: 'a quarter', 0.5: 'half a year', 1: 'a year' };

/** What the columns leave out: "Not shown: 3 of 100 before 2020, 7 of 100 from 2045 on or never." Empty where it is next to nothing. */
export function leftOutOfColumns(before: number, from: number, after: number, to: number): string {
  const parts = [
    ...(before >= 0.005 ? [`${of100(before)} before ${from}`] : []),
    ...(after >= 0.005
      ? [
          `${of100(after)} ${to === LAST_YEAR ? `not before ${LAST_YEAR}` : `from ${to} on or never`}`,
        ]
      : []),
  ];
  return parts.length === 0 ? '' : `Not shown: ${list(parts)}.`;
}
