/** What the default model says of one claim: the contents of its page, and of its preview. */
import { type Claim, claims } from '../data/evidence';
import { claimEvent } from '../model/answers/claim-events';
import {
  checkClaim,
  claimDates,
  type CheckedClaim,
  datesBeside,
  readAs,
} from '../model/answers/claim-readings';
import { claimThresholds } from '../model/answers/claim-thresholds';
import type { Forecast } from '../model/engines/forecast';
import { answerSamples, peakSamples } from '../model/sampling/sample-counts';
import { peak, type PeakYear } from '../model/answers/peak';
import { createDesign } from '../model/sampling/sample-design';
import { defaultScenario } from '../scenario/scenario';
import { citationOf, claimSentence, extremesSentence, presentSentence } from '../words/claim-words';
import { type ClaimPageId, peakYears } from '../words/claims-text';
import { peakSentence } from '../words/peak-words';
import { settledForecast } from './settled-forecast';

export interface ClaimResult {
  readonly id: ClaimPageId;
  readonly claim: Claim;
  readonly forecast: Forecast;
  readonly check: CheckedClaim;
  readonly sentence: string;
  /** Of a claim about new text. */
  readonly peak: PeakYear | undefined;
  /** The least and the most favourable reading, each with what would make the claim likelier than not. */
  readonly ends: readonly string[];
  /** The result in a few lines, for search engines and previews. */
  readonly description: string;
}

/**
 * The result of a claim by the default assumptions, with the samples that the page takes.
 *
 * @throws Error when there is no such claim, or it gives no year.
 */
export function claimResult(id: ClaimPageId): ClaimResult {
  const { assumptions } = defaultScenario;
  const forecast = settledForecast(defaultScenario);
  const design = createDesign(answerSamples);
  const claim = claims.find((each) => each.id === id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  const event = claimEvent(claim);
  const dates = datesBeside(assumptions, forecast.exhaustion, claimDates(assumptions, design));
  const check = checkClaim(event, dates, claim.nearest);
  if (!('present' in check)) throw new Error(`The claim ${id} gives no year.`);

  const thresholdOf = (of: typeof assumptions) =>
    claimThresholds(of, [check.event.year], design)[0];
  const sentence = presentSentence(check.present, check.event, thresholdOf(assumptions));
  const peakYear = peakYears[id];
  const [peaks] =
    peakYear === undefined ? [] : peak(assumptions, createDesign(peakSamples), [peakYear]);
  return {
    id,
    claim,
    forecast,
    check,
    sentence,
    peak: peaks,
    ends: [check.least, check.most].map(({ reading, chance }) =>
      claimSentence(reading, chance, thresholdOf(readAs(assumptions, reading))?.needed),
    ),
    description: [
      `${claim.words} (${citationOf(claim).who}).`,
      ...(peaks ? [peakSentence(peaks)] : []),
      extremesSentence(check),
    ].join(' '),
  };
}
