/** The card of the claims: what the model gives one that is often quoted, under the present assumptions and 24 readings. */
import { claimEvent } from '../../../model/answers/claim-events';
import { checkClaim, type ClaimDates, datesBeside } from '../../../model/answers/claim-readings';
import type { DateSummary } from '../../../model/engines/forecast';
import type { Assumptions } from '../../../model/parameters/assumptions';
import { percentOf } from '../../../ui/card-picture';
import { stackDots } from '../../../ui/stack-dots';
import { cardClaim, cardLabels, claimCardSentence } from '../../../words/en/card-words';
import type { CardContent } from '../card-content';

const event = claimEvent({ value: cardClaim.year, low: null, high: null });

/** The whole column of dots fits into the picture. */
const MOST_ROWS = 13;

/** The dots of 0 and 100 in 100 lie within the picture. */
const inside = (percent: number): number => percentOf(1.5 + 0.97 * percent);

export function claimCard(
  assumptions: Assumptions,
  exhaustion: DateSummary,
  readings: ClaimDates,
): CardContent | undefined {
  const check = checkClaim(event, datesBeside(assumptions, exhaustion, readings));
  if (!('present' in check)) return undefined;
  const { present, byReading, least, most } = check;
  const dots = stackDots(byReading.map(({ chance }) => chance));
  return {
    sentence: claimCardSentence(present.chance, least.chance, most.chance),
    picture: {
      kind: 'dots',
      dots: dots.map(({ percent, row }) => ({
        percent: inside(percent + 1.3 * Math.floor(row / MOST_ROWS)),
        row: row % MOST_ROWS,
      })),
      mark: inside(100 * present.chance),
      ticks: [
        { at: 0, text: cardLabels.none },
        { at: 50, text: cardLabels.even, hasLine: true },
        { at: 100, text: cardLabels.all },
      ],
    },
  };
}
