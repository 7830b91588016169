/** What an exported picture says. */
import { bandAt, dateAt, type Forecast } from '../model/engines/forecast';
import { linkVersion } from '../scenario/migrations';
import type { Scenario } from '../scenario/scenario';
import { type Answer, answerOf, answerText } from '../words/en/answer';
import { chartHeading } from '../words/en/chart-text';
import { assumptionParagraph, exportText, pinnedParagraph } from '../words/en/export-text';
import { formatDate } from '../words/en/dates';
import { capital } from '../words/en/language';
import { shapeSentence } from '../words/en/shape-sentence';
import type { Pinned } from './export-input';

export interface PictureWords {
  /** Over the headline: whose words the picture is about. */
  readonly kicker?: string;
  readonly headline: Pick<Answer, 'before' | 'date' | 'after'>;
  readonly detail: string;
  /** Over the chart. */
  readonly heading: string;
  /** What the marks of the chart are. */
  readonly key: string;
  /** The assumptions with at most so many of the changes. */
  readonly assumptions: (most: number) => string;
  /** With the version of the model and the day. */
  readonly source: string;
  readonly link: string;
  /** In place of a link that would take too many lines. */
  readonly longLink?: string;
  /** All of it, and what the chart shows, for those who cannot see it. */
  readonly description: string;
}

/** The headline as one text. */
export const headlineText = ({ headline }: Pick<PictureWords, 'headline'>): string =>
  headline.before + headline.date + headline.after;

/**
 * The words of a scenario's picture.
 *
 * @param forecast of the scenario.
 * @param link     the scenario's address.
 * @param day      YYYY-MM-DD: when the picture was made.
 * @param pinned   the scenario that is drawn beside it as an outline.
 */
export function pictureWords(
  forecast: Forecast,
  scenario: Scenario,
  link: string,
  day: string,
  pinned?: Pinned,
): PictureWords {
  const assumptions = (most?: number): string =>
    [
      assumptionParagraph(scenario, most),
      ...(pinned ? [pinnedParagraph(pinned.scenario, pinned.forecast, most)] : []),
    ].join(' ');
  const { detail, ...headline } = answerOf(forecast, scenario.assumptions);
  return {
    headline,
    detail: capital(detail),
    heading: chartHeading(scenario.assumptions),
    key: exportText.key(hasBands(forecast), hasOtherDate(forecast)),
    assumptions,
    source: exportText.source(linkVersion, day),
    link,
    description: [
      answerText(forecast, scenario.assumptions),
      shapeSentence(forecast),
      assumptions(),
      link,
    ].join(' '),
  };
}

/** Whether anything drawn is uncertain. */
const hasBands = ({ bands }: Forecast): boolean =>
  [bands.stock, bands.demand].some((rows) =>
    bands.years.some((_, k) => bandAt(bands, rows, 0.95, k) > bandAt(bands, rows, 0.05, k)),
  );

/** Whether the date with machine-written text is drawn beside the other. */
const hasOtherDate = ({ exhaustion, stretched }: Forecast): boolean => {
  const [human, date] = [dateAt(exhaustion, 0.5), dateAt(stretched, 0.5)];
  return date !== Infinity && formatDate(date) !== formatDate(human);
};
