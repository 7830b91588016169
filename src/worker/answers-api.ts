/** The answering side of the deeper answers, the same in a worker and on the page itself. */
import { afterExhaustion } from '../model/answers/after-exhaustion';
import type { Assumptions } from '../model/parameters/assumptions';
import { readingDates } from '../model/answers/claim-readings';
import { claimThresholds } from '../model/answers/claim-thresholds';
import { definitionDates } from '../model/answers/definitions';
import { designPoint } from '../model/answers/mix/design-point';
import { causesOf } from '../model/answers/difference';
import { engine } from '../model/engines/engine';
import { loadEngine } from '../model/engines/frozen-engine';
import { peakSamples } from '../model/sampling/sample-counts';
import { peak } from '../model/answers/peak';
import { createDesign, type SampleDesign } from '../model/sampling/sample-design';
import { sensitivity } from '../model/answers/sensitivity';
import {
  refinedValue,
  refiningSteps,
  type ValueNeeded,
  valuesNeeded,
} from '../model/answers/value-needed';
import { LAST_YEAR } from '../model/timeline/year-range';

const designs = new Map<number, SampleDesign>();
/** A design; it is kept. */
function designOf(samples: number): SampleDesign {
  const design = designs.get(samples) ?? createDesign(samples);
  designs.set(samples, design);
  return design;
}

const refined = ({ assumptions, samples, year = NaN, near }: AnswerInput) =>
  near && refinedValue(assumptions, near, year, refiningSteps(samples).map(designOf));

/** What can be asked of a scenario, by kind. */
const answers = {
  sensitivity: ({ assumptions }: AnswerInput, design: SampleDesign) =>
    sensitivity(assumptions, design),
  definitions: ({ assumptions }: AnswerInput, design: SampleDesign) =>
    definitionDates(assumptions, design),
  /** To the year. */
  after: ({ assumptions, year = LAST_YEAR }: AnswerInput, design: SampleDesign) =>
    afterExhaustion(assumptions, design, year),
  readings: ({ assumptions }: AnswerInput, design: SampleDesign) =>
    readingDates(assumptions, design),
  peak: ({ assumptions, years = [] }: AnswerInput) =>
    peak(assumptions, designOf(peakSamples), Array.from(years)),
  thresholds: ({ assumptions, years = [] }: AnswerInput, design: SampleDesign) =>
    claimThresholds(assumptions, Array.from(years), design),
  /** The value needed of every parameter. */
  needed: ({ assumptions, year = NaN }: AnswerInput, design: SampleDesign) =>
    valuesNeeded(assumptions, year, design),
  /** The same of one parameter with more samples, near what was found with few. */
  value: refined,
  /** Likewise of the one that the reader takes: the next of those above does not take its place in the line. */
  taken: refined,
  mix: ({ assumptions, year = NaN }: AnswerInput) => designPoint(assumptions, year),
  /** A whole forecast. */
  forecast: ({ assumptions, years = [] }: AnswerInput, design: SampleDesign) =>
    engine(assumptions, design, Float64Array.from(years)),
  /** Why the date is another than that of the pinned scenario. */
  causes: ({ assumptions, pinned = assumptions }: AnswerInput, design: SampleDesign) =>
    causesOf(pinned, assumptions, design),
  /** What an old link says by the model of its own version. */
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
  /** The calendar year that is asked about, by questions that name one. */
  readonly year?: number;
  /** The same for questions that name several. */
  readonly years?: ArrayLike<number>;
  /** What was found with fewer samples, by the question about one value. */
  readonly near?: ValueNeeded;
  /** What the assumptions are compared with. */
  readonly pinned?: Assumptions;
  /** An old link, and the address of the folder of released engines, ending in a slash. */
  readonly link?: { readonly version: number; readonly folder: string; readonly query: string };
}

/** A failure is a value as well: an error thrown across the boundary would lose its class. */
export type AnswerOutcome<Kind extends AnswerKind> =
  | { readonly kind: 'done'; readonly answer: AnswerOf<Kind> }
  | { readonly kind: 'failed'; readonly message: string };

export interface AnswersApi {
  /** Never throws. What loads something first gives a promise, which never rejects. */
  ask<Kind extends AnswerKind>(kind: Kind, input: AnswerInput): AnswerOutcome<Kind>;
}

const failed = (error: unknown) =>
  ({
    kind: 'failed',
    message: error instanceof Error ? error.message : String(error),
  }) as const;

/** Answers. */
export const answersApi: AnswersApi = {
  ask<Kind extends AnswerKind>(kind: Kind, input: AnswerInput) {
    const done = (answer: unknown) => ({ kind: 'done', answer: answer as AnswerOf<Kind> }) as const;
    try {
      const answer = answers[kind](input, designOf(input.samples));
      // Whoever asks waits for the answer anyhow.
      return answer instanceof Promise ? (answer.then(done, failed) as never) : done(answer);
    } catch (error) {
      return failed(error);
    }
  },
};
