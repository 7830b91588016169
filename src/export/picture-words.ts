/** What an exported picture says. */
import type { Forecast } from '../model/engines/forecast';
import { linkVersion } from '../scenario/migrations';
import type { Scenario } from '../scenario/scenario';
import { type Answer, answerOf, answerText } from '../words/en/answer';
import { chartHeading } from '../words/en/chart-text';
import { assumptionParagraph, exportText, pinnedParagraph } from '../words/en/export-text';
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
  /** The assumptions with at most so many of the changes. */
  readonly assumptions: (most: number) => string;
  /** With the version of the model and the day. */
  readonly source: string;
  readonly link: string;
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
