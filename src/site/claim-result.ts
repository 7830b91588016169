/** What the default model says of one claim: the contents of its page, and of its preview. */
import type { Claim, Presupposed } from '../data/evidence';
import { claimEvent } from '../model/answers/claim-events';
import {
  checkClaim,
  claimDates,
  type ClaimDates,
  type CheckedClaim,
  datesBeside,
  readAs,
  type Reading,
  readings,
  supposing,
} from '../model/answers/claim-readings';
import { claimThresholds } from '../model/answers/claim-thresholds';
import { peak, type PeakYear } from '../model/answers/peak';
import type { ValueFound } from '../model/answers/value-needed';
import type { Assumptions } from '../model/parameters/assumptions';
import { answerSamples, peakSamples } from '../model/sampling/sample-counts';
import { createDesign } from '../model/sampling/sample-design';
import { defaultScenario } from '../scenario/scenario';
import { citationOf, extremesSentence, noYearSentence } from '../words/en/claim-words';
import { peakYears } from '../words/en/claims-text';
import { peakSentence } from '../words/en/peak-words';
import { settledForecast } from './settled-forecast';

/** The three that stand side by side. */
export type TestedAs = 'present' | 'most' | 'least';

/** A claim that gives a year. */
export interface TestedClaim {
  readonly check: CheckedClaim;
  /** What would make it even odds; undefined where no assumption does it alone. */
  readonly needed: Readonly<Record<TestedAs, ValueFound | undefined>>;
  /** Of a claim about new text. */
  readonly peak: PeakYear | undefined;
}

export interface ClaimResult {
  readonly claim: Claim;
  /** Those under which it is tested. */
  readonly assumptions: Assumptions;
  /** Undefined where the claim gives no year. */
  readonly tested: TestedClaim | undefined;
  /** The result in a few lines, for search engines and previews. */
  readonly description: string;
}

const design = createDesign(answerSamples);

/** The function with its results kept, by the arguments' text. */
function cached<Arguments extends readonly unknown[], Result>(
  make: (...of: Arguments) => Result,
): (...of: Arguments) => Result {
  const known = new Map<string, Result>();
  return (...of) => {
    const key = JSON.stringify(of);
    const result = known.get(key) ?? make(...of);
    known.set(key, result);
    return result;
  };
}

const assumptionsOf = (presupposed: Presupposed | null, reading?: number): Assumptions => {
  const under = supposing(defaultScenario.assumptions, presupposed);
  const as = reading === undefined ? undefined : readings[reading];
  return as ? readAs(under, as) : under;
};

const datesOf = cached((presupposed: Presupposed | null): ClaimDates => {
  const under = assumptionsOf(presupposed);
  const dates = claimDates(under, design);
  // The digits of the page.
  return presupposed === null
    ? datesBeside(under, settledForecast(defaultScenario).exhaustion, dates)
    : dates;
});

const neededFor = cached(
  (presupposed: Presupposed | null, year: number, reading?: number) =>
    claimThresholds(assumptionsOf(presupposed, reading), [year], design)[0]?.needed,
);

const peakIn = cached(
  (year: number) => peak(defaultScenario.assumptions, createDesign(peakSamples), [year])[0],
);

/** The result of a claim by the default assumptions, with the samples that the page takes. */
export function claimResult(claim: Claim): ClaimResult {
  const { id, presupposes, nearest } = claim;
  const check = checkClaim(claimEvent(claim), datesOf(presupposes), nearest);
  const common = { claim, assumptions: assumptionsOf(presupposes) };
  const said = `${claim.words} (${citationOf(claim).who}).`;
  if (!('present' in check)) {
    return {
      ...common,
      tested: undefined,
      description: `${said} ${noYearSentence(claim)} ${claim.toTest ?? ''}`,
    };
  }
  const { year } = check.event;
  const under = (reading: Reading): ValueFound | undefined =>
    neededFor(presupposes, year, readings.indexOf(reading));
  const peakYear = peakYears[id];
  const peaked = peakYear === undefined ? undefined : peakIn(peakYear);
  return {
    ...common,
    tested: {
      check,
      needed: {
        present: neededFor(presupposes, year),
        most: under(check.most.reading),
        least: under(check.least.reading),
      },
      peak: peaked,
    },
    description: [said, ...(peaked ? [peakSentence(peaked)] : []), extremesSentence(check)].join(
      ' ',
    ),
  };
}
