/** What the default model says of one claim: the contents of its page, and of its preview. */
import { type Claim, claims } from '../data/evidence';
import { bandYears } from '../app/band-years';
import { claimEvent } from '../model/answers/claim-events';
import {
  checkClaim,
  type CheckedClaim,
  datesBeside,
  readAs,
  readingDates,
} from '../model/answers/claim-readings';
import { turnings } from '../model/answers/claim-thresholds';
import { engine } from '../model/engines/engine';
import type { Forecast } from '../model/engines/forecast';
import { answerSamples, peakSamples, settledSamples } from '../model/sampling/sample-counts';
import { peak, type PeakYear } from '../model/answers/peak';
import { createDesign } from '../model/sampling/sample-design';
import { defaultLinkState } from '../scenario/link-state';
import { citationOf, claimSentence, extremesSentence, presentSentence } from '../words/claim-words';
import { type ClaimPageId, peakYears } from '../words/claims-text';
import { peakSentence } from '../words/peak-words';

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
  /** The result in a few lines, for whoever lists the page. */
  readonly description: string;
}

/**
 * The result of a claim by the default assumptions, with the samples that the page takes.
 *
 * @throws Error when there is no such claim, or it gives no year.
 */
export function claimResult(id: ClaimPageId): ClaimResult {
  const { scenario, view } = defaultLinkState;
  const { assumptions } = scenario;
  const years = bandYears(view.horizon, assumptions.demandAnchorYear);
  const forecast = engine(assumptions, createDesign(settledSamples), years);
  const design = createDesign(answerSamples);
  const claim = claims.find((each) => each.id === id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  const event = claimEvent(claim);
  const dates = datesBeside(assumptions, forecast.exhaustion, readingDates(assumptions, design));
  const check = checkClaim(event, dates, claim.nearest);
  if (!('present' in check)) throw new Error(`The claim ${id} gives no year.`);

  const turningOf = (of: typeof assumptions) => turnings(of, [check.event.year], design)[0];
  const sentence = presentSentence(check.present, check.event, turningOf(assumptions));
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
      claimSentence(reading, chance, turningOf(readAs(assumptions, reading))?.needed),
    ),
    description: [
      `${claim.words} (${citationOf(claim).who}).`,
      ...(peaks ? [peakSentence(peaks)] : []),
      extremesSentence(check),
    ].join(' '),
  };
}
