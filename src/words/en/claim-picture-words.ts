/** The words of a claim's picture: the model's result for the claim, which never judges a person. */
import type { Claim } from '../../data/evidence';
import type { CheckedClaim } from '../../model/answers/claim-readings';
import type { PeakYear } from '../../model/answers/peak';
import type { Answer } from './answer';
import { citationText, claimSentence, eventText, extremesSentence } from './claim-words';
import { capital } from './language';
import { statementNote, testedWith } from './claims-text';
import { oddsInWords } from './odds';
import { peakSentence } from './peak-words';

export interface ClaimPictureWords {
  readonly kicker: string;
  readonly headline: Pick<Answer, 'before' | 'date' | 'after'>;
  readonly detail: string;
  /** What stands beside every statement; empty for other claims. */
  readonly note: string;
}

/**
 * @param check the claim, tested with the default model.
 * @param peak  where the claim is about new text: that comes first, and that it has run out follows.
 */
export function claimPictureWords(
  claim: Claim,
  check: CheckedClaim,
  peak: PeakYear | undefined,
): ClaimPictureWords {
  const odds = oddsInWords(check.present.chance);
  const event = eventText(check.event);
  const common = {
    kicker: `${citationText(claim)}: ${claim.words}`,
    note: claim.kind === 'statement' ? statementNote : '',
  };
  const extremes = extremesSentence(check);
  if (!peak) {
    return {
      ...common,
      headline: {
        before: `${testedWith(claim.presupposes)} the chance ${event} is `,
        date: odds,
        after: '',
      },
      detail: extremes,
    };
  }
  const sentence = peakSentence(peak);
  const chance = oddsInWords(peak.shrinks);
  const at = sentence.lastIndexOf(chance);
  return {
    ...common,
    headline: {
      before: sentence.slice(0, at),
      date: chance,
      after: sentence.slice(at + chance.length),
    },
    detail: `${capital(event)}: ${claimSentence(undefined, check.present.chance, undefined)} ${extremes}`,
  };
}
