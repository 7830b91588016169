/** Computes the deeper answers, in a worker or on the page itself. */
import { afterExhaustion, firstGap } from '../model/answers/after-exhaustion';
import type { Assumptions } from '../model/parameters/assumptions';
import type { ParameterId } from '../model/parameters/parameters';
import { claimDates, supposing } from '../model/answers/claim-readings';
import { claimThresholds } from '../model/answers/claim-thresholds';
import { type DefinitionId, definitionDates } from '../model/answers/definitions';
import { designPoint } from '../model/answers/mix/design-point';
import { causesOf } from '../model/answers/difference';
import { engine } from '../model/engines/engine';
import type { DateSummary } from '../model/engines/forecast';
import { humanDates } from '../model/engines/human-dates';
import { loadEngine } from '../model/engines/frozen-engine';
import { peakSamples, settledSamples } from '../model/sampling/sample-counts';
import { peak } from '../model/answers/peak';
import { createDesign, type SampleDesign } from '../model/sampling/sample-design';
import { endDates, sensitivity } from '../model/answers/sensitivity';
import {
  refinedValue,
  refiningSteps,
  type ValueNeeded,
  valuesNeeded,
} from '../model/answers/value-needed';
import { LAST_YEAR } from '../model/timeline/year-range';

const designs = new Map<number, SampleDesign>();
/** Designs are cached. */
function designOf(samples: number): SampleDesign {
  const design = designs.get(samples) ?? createDesign(samples);
  designs.set(samples, design);
  return design;
}

/** The dates of the full pass. */
const settledDates = ({ assumptions, settled }: AnswerInput): DateSummary =>
  settled ?? humanDates(assumptions, designOf(settledSamples));

const refined = ({ assumptions, samples, year = NaN, near }: AnswerInput) =>
  near && refinedValue(assumptions, near, year, refiningSteps(samples).map(designOf));

const definitions = (input: AnswerInput, design: SampleDesign) =>
  definitionDates(input.assumptions, design, settledDates(input), input.definitions);

/** The kinds of questions about a scenario. */
const answers = {
  sensitivity: ({ assumptions }: AnswerInput, design: SampleDesign) =>
    sensitivity(assumptions, design),
  /** The dates at the ends of one parameter's interval. */
  ends: ({ assumptions, id }: AnswerInput, design: SampleDesign) =>
    id ? endDates(assumptions, id, design) : null,
  definitions,
  /** The same with all samples: a kind of its own, so that it does not replace what a card waits for. */
  definitionsClosely: definitions,
  /** To the year. */
  after: ({ assumptions, year = LAST_YEAR }: AnswerInput) =>
    afterExhaustion(assumptions, designOf(settledSamples), year),
  gap: (input: AnswerInput) =>
    firstGap(input.assumptions, designOf(settledSamples), settledDates(input)),
  readings: ({ assumptions }: AnswerInput, design: SampleDesign) => claimDates(assumptions, design),
  /** The same for claims that speak of the case that private text, or media, are in use. */
  readingsWithPrivateText: ({ assumptions }: AnswerInput, design: SampleDesign) =>
    claimDates(supposing(assumptions, 'private-text'), design),
  readingsWithMedia: ({ assumptions }: AnswerInput, design: SampleDesign) =>
    claimDates(supposing(assumptions, 'media'), design),
  peak: ({ assumptions, years = [] }: AnswerInput) =>
    peak(assumptions, designOf(peakSamples), Array.from(years)),
  thresholds: ({ assumptions, years = [] }: AnswerInput, design: SampleDesign) =>
    claimThresholds(assumptions, Array.from(years), design),
  /** The value needed of every parameter. */
  needed: ({ assumptions, year = NaN }: AnswerInput, design: SampleDesign) =>
    valuesNeeded(assumptions, year, design),
  /** The value of one parameter with more samples, near the value that was found with few. */
  value: refined,
  /** The same for the value that the reader applies: a kind of its own, so that the next `value` does not replace it. */
  taken: refined,
  mix: ({ assumptions, year = NaN }: AnswerInput) => designPoint(assumptions, year),
  /** A whole forecast. */
  forecast: ({ assumptions, years = [] }: AnswerInput, design: SampleDesign) =>
    engine(assumptions, design, Float64Array.from(years)),
  /** Why the date differs from that of the pinned scenario. */
  causes: ({ assumptions, pinned = assumptions }: AnswerInput, design: SampleDesign) =>
    causesOf(pinned, assumptions, design),
  /** The forecast of an old link by the model of its own version. */
  frozen: async ({ link, samples, years = [] }: AnswerInput) => {
    const { version, folder, query } = link ?? { version: NaN, folder: '', query: '' };
    const frozen = await loadEngine(version, folder);
    return frozen.forecastLink(query, samples, Float64Array.from(years));
  },
};

export type AnswerKind = keyof typeof answers;
export type AnswerOf<Kind extends AnswerKind> = Awaited<ReturnType<(typeof answers)[Kind]>>;

/** Everything an answer depends on. Plain values. */
export interface AnswerInput {
  readonly assumptions: Assumptions;
  /** Number of samples, >= 1; a power of two is the most even. */
  readonly samples: number;
  /** The dates of the full pass, where they are known already. */
  readonly settled?: DateSummary | undefined;
  /** Those asked for; all of them where there are none. */
  readonly definitions?: readonly DefinitionId[] | undefined;
  /** For questions about one parameter. */
  readonly id?: ParameterId;
  /** For questions about a calendar year. */
  readonly year?: number;
  /** For questions about several. */
  readonly years?: ArrayLike<number>;
  /** The value that was found with fewer samples, for questions about one value. */
  readonly near?: ValueNeeded;
  /** The assumptions for comparison. */
  readonly pinned?: Assumptions;
  /** An old link, and the address of the folder of released engines, ending in a slash. */
  readonly link?: { readonly version: number; readonly folder: string; readonly query: string };
}

/** A failure is returned as a value, because an error thrown across the boundary would lose its class. */
export type AnswerOutcome<Kind extends AnswerKind> =
  | { readonly kind: 'done'; readonly answer: AnswerOf<Kind> }
  | { readonly kind: 'failed'; readonly message: string };

export interface AnswersApi {
  /** Never throws. A question that loads something first returns a promise, which never rejects. */
  ask<Kind extends AnswerKind>(kind: Kind, input: AnswerInput): AnswerOutcome<Kind>;
}

const failed = (error: unknown) =>
  ({
    kind: 'failed',
    message: error instanceof Error ? error.message : String(error),
  }) as const;

export const answersApi: AnswersApi = {
  ask<Kind extends AnswerKind>(kind: Kind, input: AnswerInput) {
    const done = (answer: unknown) => ({ kind: 'done', answer: answer as AnswerOf<Kind> }) as const;
    try {
      const answer = answers[kind](input, designOf(input.samples));
      // The connection awaits both, so the type leaves the promise out.
      return answer instanceof Promise ? (answer.then(done, failed) as never) : done(answer);
    } catch (error) {
      return failed(error);
    }
  },
};
