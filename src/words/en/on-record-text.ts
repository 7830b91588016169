/** The words of the page about the forecast on record, and of the lines that lead to it. */
import type { OwnDate, RecordedYear } from '../../data/evidence';
import { formatDate, formatDateExact } from './dates';
import { formatDay } from './day';
import { formatTokensLong, formatTokensShort } from './format';
import { numberText, plural } from './language';
import { countOf100 } from './odds';
import { dayText, ownDateText, setCell } from './track-record-words';

interface Set {
  readonly label: string;
  readonly tokens: number;
}
/** What is said of a 1 January that was scored. */
interface Scored {
  readonly recorded: RecordedYear;
  readonly known: Set;
  readonly isInHalf: boolean;
  readonly place: 'below' | 'within' | 'above';
  readonly score: number;
  readonly paper: number;
  readonly noGrowth: number;
}

const versionName = (id: string): string => `version ${id.slice(1)}`;
const capital = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());
/** "×1.42": as bad as one number that is so many times too large or too small. */
const factor = (score: number): string => `×${numberText(Number(Math.exp(score).toFixed(2)))}`;
const range = (low = NaN, high = NaN): string =>
  `${formatTokensShort(low)} to ${formatTokensShort(high)}`;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export const onRecordText = {
  file: 'on-record.html',
  title: 'The forecast on record: Peak Data',
  description:
    'What this model said and when, how it will be scored, what would count for or against its date, and when it was last looked at.',
  heading: 'The forecast on record',
  lead: 'What this model said and when, how it will be scored, and what would count against it. Once released, a forecast is never edited; a change of mind is a new entry.',
  contents: 'Contents',
  sections: {
    rule: 'How it is scored',
    scored: 'What has been scored',
    signs: 'What would count for or against the date',
    reviews: 'When the default was last looked at',
  },

  entry: (id: string, released: string | null): string =>
    capital(
      released === null
        ? `${versionName(id)}, not released yet`
        : `${versionName(id)}, recorded on ${formatDay(released)}`,
    ),
  open: (id: string) => `Until ${versionName(id)} is released, its numbers may still change.`,
  human: 'Human text alone',
  stretched: 'With machine-written text',
  date: (date: OwnDate): string =>
    `as likely as not by ${ownDateText(date)}. In hundredths of a year, which the whole years round: ${formatDateExact(date.median)}, and 80 of 100 from ${formatDateExact(date.p10)} to ${formatDateExact(date.p90)}.`,
  link: (query: string) => `Open this forecast: ${query}`,
  tableNote:
    'All on 1 January. T: trillion tokens. Usable text counts re-reading: all of it, read about three times over. “Middle”: half of the futures lie above. “Half” and “nine in ten”: as many futures lie in the range.',
  table: 'The forecast by year',
  columns: [
    'Year',
    'It has happened, of 100',
    'With machine-written text',
    'Largest run wants: middle',
    'Half',
    'Nine in ten',
    'Usable text: middle',
    'Half',
    'Nine in ten',
  ],
  row: ({ year, human, stretched, demand, stock }: RecordedYear): readonly string[] => [
    String(year),
    countOf100(human),
    countOf100(stretched),
    ...[demand, stock].flatMap(([p5, p25, median = NaN, p75, p95]) => [
      formatTokensShort(median),
      range(p25, p75),
      range(p5, p95),
    ]),
  ],

  rule: [
    'Nobody can see text run out. So neither the date nor its odds are ever scored. What can be seen is how large the training sets are that labs disclose.',
    'For each 1 January after the release we take the largest disclosed set of text that belongs to a model published by then. Totals with images, sound or video don’t count, nor do collections of which a model may have read a part.',
    'A date is scored once we have looked beyond it: when our list of sets, or the log of reviews below, has a later entry.',
    'First we see whether the set lies in the range of nine in ten futures, and in that of half of them. Over many years, about nine in ten and half of the sets should. A large set stays the largest for years, so these are not independent tests.',
    'Then we score five recorded levels at once (5, 25, 50, 75 and 95 in 100 futures lie below), on the logarithm of tokens. The score is printed as a factor: ×1.5 is as bad as a single number that is 1.5 times too large or too small, and ×1 would be perfect. It is a proper score: nobody can expect a better one by saying what they don’t believe.',
    'Two others are scored beside it: Epoch AI’s projection of 2024 from past growth, and “no growth”, the largest set known at the release. A forecast that does no better than no growth has told us nothing about sizes.',
    'The forecast is of the largest set, disclosed or not. So a set above the range shows that the forecast was too low. A set below it shows that the forecast was too high, or that the largest set isn’t known.',
    'A set that is disclosed late counts from the day on which its model was published. So a score may still change. A forecast may not.',
  ],
  scoreSource: 'The score is the weighted interval score: ',

  /** @param first the first year on record that may be scored. */
  nothing: (id: string, released: string | null, first: number): string =>
    `Nothing yet. The first date is ${dayText(first)}${released === null ? `, if ${versionName(id)} is released before it` : ''}.`,
  outlook: ({ year, demand }: RecordedYear, { label, tokens }: Set): string =>
    `The largest set of text known today is that of ${label}, ${formatTokensLong(tokens)}. The range for ${dayText(year)} begins at ${formatTokensShort(demand[0] ?? NaN)}: we assume that labs which disclose nothing use more. Unless somebody discloses a larger set, this date will fall below the range.`,
  /** What has been scored, in a sentence. */
  summary: (id: string, years: readonly Scored[]): string => {
    const inRange = years.filter(({ place }) => place === 'within').length;
    const inHalf = years.filter(({ isInHalf }) => isInHalf).length;
    const scores = (['score', 'paper', 'noGrowth'] as const).map((name) =>
      factor(mean(years.map((year) => year[name]))),
    );
    return `${capital(versionName(id))}, ${years.length} ${plural(years.length, 'date', 'dates')}: ${inRange} in the range of nine in ten, ${inHalf} in that of half. Its score is ${scores[0]}; that of the projection of 2024 is ${scores[1]}, that of no growth ${scores[2]}.`;
  },
  scoredTable: 'Every date that was scored',
  scoredColumns: [
    'Date',
    'Largest disclosed set',
    'Forecast, nine in ten',
    'The set lies',
    'Score',
    'Projection of 2024',
    'No growth',
  ],
  scoredRow: ({ recorded, known, isInHalf, place, ...scores }: Scored): readonly string[] => [
    dayText(recorded.year),
    setCell(known),
    range(recorded.demand[0], recorded.demand[4]),
    isInHalf ? onRecordText.places.half : onRecordText.places[place],
    factor(scores.score),
    factor(scores.paper),
    factor(scores.noGrowth),
  ],
  places: {
    below: 'below the range',
    within: 'in the range of nine in ten',
    above: 'above the range',
    half: 'in the range of half',
  },

  signs: {
    sooner: 'For this date, or an earlier one',
    later: 'For a later date, or none',
    neither: 'Neither',
  },
  soonerSigns: (next: RecordedYear, after: RecordedYear): readonly string[] => [
    `A disclosed set of text as large as our middle: ${formatTokensLong(next.demand[2] ?? NaN)} by ${dayText(next.year)}, or ${formatTokensLong(after.demand[2] ?? NaN)} by ${dayText(after.year)}.`,
    `A set above our range: more than ${formatTokensLong(next.demand[4] ?? NaN)} by ${dayText(next.year)}. Then training sets grow faster than we thought.`,
    'A careful count that finds less text on the web than we assume, or less that is good enough to learn from.',
    'Tests on large models in which re-reading is worth less than we assume.',
  ],
  /** @param slow, open: middle dates if sets grow at the disclosed pace, and if private text and media can be used. */
  laterSigns: (
    next: RecordedYear,
    after: RecordedYear,
    slow: number,
    open: number,
  ): readonly string[] => [
    `The largest disclosed set stays below our range: under ${formatTokensLong(next.demand[0] ?? NaN)} on ${dayText(next.year)}, and under ${formatTokensLong(after.demand[0] ?? NaN)} on ${dayText(after.year)}. One such year may be secrecy. The more there are, the more it counts.`,
    `Disclosed sets go on growing as slowly as since April 2025. If all sets do, it is as likely as not by ${formatDate(slow)}.`,
    'Models that learn as much from less text, sooner or further than we assume.',
    'Chips whose growth slows before 2030.',
    `Labs get at private text, images, sound and video. With 30 in 100 of these it is as likely as not by ${formatDate(open)}.`,
  ],
  neitherSigns: (median: number): readonly string[] => [
    `${capital(formatDate(median))} going by without news. Half of our futures come later, and nobody can see the day itself.`,
    'Somebody saying that data has run out, or never will. We test such words on pages of their own.',
    'A set that counts images, sound or video with its text.',
    'A new model that is much better, or hardly better. Much besides text decides that.',
  ],

  review: (date: string, version: string) => `${formatDay(date)}, for ${versionName(version)}`,
  before: (date: OwnDate): string => `Before: ${onRecordText.date(date)}`,
  moved: (before: number, after: number): string =>
    before === after
      ? 'No change.'
      : `From ${formatDateExact(before)} to ${formatDateExact(after)}.`,
  weighedNote:
    'At the end of each line: how far it moved the date by which it is as likely as not. The steps were taken one after another, and how far each goes depends on their order.',
  notFound: 'Looked for, and not found:',

  /** The line of the panel. @param next the first year on record that is still to be scored. */
  panel: (id: string, next: number, scored: readonly Scored[]): string =>
    scored.length > 0
      ? onRecordText.summary(id, scored)
      : `This model’s own sizes will be scored by the sets that labs disclose, first on ${dayText(next)}.`,
  panelLink: 'The forecast on record, and what would count against it',
};
