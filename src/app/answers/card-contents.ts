/** What the cards are made of: the six questions, each answered from the forecast and the deeper answers. */
import type { FirstGap } from '../../model/answers/after-exhaustion';
import type { ClaimDates } from '../../model/answers/claim-readings';
import type { DefinitionDates } from '../../model/answers/definitions';
import type { DesignPoint, NoDesignPoint } from '../../model/answers/mix/design-point';
import type { Sensitivity } from '../../model/answers/sensitivity';
import type { ValueNeeded } from '../../model/answers/value-needed';
import type { DateSummary, Forecast } from '../../model/engines/forecast';
import { dateSpread } from '../../model/engines/human-dates';
import type { Assumptions } from '../../model/parameters/assumptions';
import type { View } from '../../scenario/view';
import { type AnswerId, answerHeadings } from '../../words/en/answer-headings';
import { neededQuestion } from '../../words/en/card-words';
import type { CardContent } from './card-content';
import { claimCard } from './claims/claim-card';
import { definitionCard } from './definitions/definition-card';
import { neededCard } from './needed/needed-card';
import { recordCard } from './record/record-card';
import { swingCard } from './swings/swing-card';
import { syntheticCard } from './synthetic/synthetic-card';

/** All of one scenario; an answer is undefined until it is there. */
export interface CardSources {
  readonly assumptions: Assumptions;
  readonly forecast: Forecast;
  /** The dates of the forecast by the newest version. */
  readonly dates: DateSummary | undefined;
  /** The year in question. */
  readonly asked: number;
  readonly readings?: ClaimDates | undefined;
  readonly sensitivity?: Sensitivity | undefined;
  readonly definitions?: readonly DefinitionDates[] | undefined;
  readonly needed?: readonly ValueNeeded[] | undefined;
  readonly mix?: DesignPoint | NoDesignPoint | undefined;
  readonly gap?: FirstGap | undefined;
}

/** The year in question until the reader asks about another. */
const USUAL_YEAR = 2034;

export const askedYear = ({ ask }: View): number => ask ?? USUAL_YEAR;

export const questionOf = (id: AnswerId, asked: number): string =>
  id === 'what-would-have-to-be-true' ? neededQuestion(asked) : answerHeadings[id];

/** The content of each card; undefined while an answer that it needs is missing. */
export const cardContents: Readonly<
  Record<AnswerId, (sources: CardSources) => CardContent | undefined>
> = {
  'check-a-claim': ({ readings, forecast, assumptions }) =>
    readings && claimCard(assumptions, forecast.exhaustion, readings),
  'what-moves-it': ({ sensitivity, dates }) =>
    sensitivity && dates && swingCard(sensitivity, dateSpread(dates).median),
  'what-counts-as-data': ({ definitions }) => definitions && definitionCard(definitions),
  'what-would-have-to-be-true': ({ needed, mix, ...rest }) =>
    needed && mix && neededCard({ ...rest, needed, mix }),
  'after-exhaustion': ({ gap, forecast, assumptions }) =>
    gap && syntheticCard(assumptions, forecast, gap),
  'track-record': ({ forecast }) => recordCard(forecast.exhaustion),
};
