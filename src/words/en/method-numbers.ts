import type { Answer } from './answer';

/** What is left out of the baseline, and can be put in by moving assumptions. */
export type MeasuredMove =
  'privateAndMedia' | 'quality' | 'rereading' | 'overtraining' | 'datasetToday';

/** The numbers on the method page, from the code and the data, formatted. */
export interface MethodNumbers {
  /** The answer at the baseline, as the app words it. */
  readonly answer: Answer;
  /** The model's first and last year. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Years to which the sizes of training sets and of compute refer at the baseline. */
  readonly demandAnchor: string;
  readonly computeAnchor: string;
  /** The year to which stocks refer. */
  readonly stockYear: number;
  /** When machines begin to write, and sites begin to exclude crawlers. */
  readonly textStart: number;
  readonly withholdingStart: number;
  readonly booksGrowth: string;
  readonly growthBeforeRecord: string;
  /** Compute-optimal tokens per model parameter, and FLOP per parameter and token. */
  readonly optimalTokens: number;
  readonly flop: number;
  /** The largest text set that has been disclosed: "36T (Qwen3, April 2025)". */
  readonly record: string;
  /** How many sets are on record, and how many of them were the largest in their time. */
  readonly knownSets: number;
  readonly recordSets: number;
  readonly samples: string;
  readonly seed: number;
  /** How many numbers the model takes. */
  readonly parameters: number;
  /** How many of them rest on a choice of ours: in all, wholly, and at an end of an interval that is otherwise published. */
  readonly chosen: { readonly all: number; readonly wholly: number; readonly atAnEnd: number };
  /** The same of the choices and dates, and of the constants: how many of how many. */
  readonly chosenSettings: readonly [count: number, of: number];
  readonly chosenConstants: readonly [count: number, of: number];
  /** Years in which demand goes over to what compute pays for. */
  readonly takeOver: number;
  /** The lowest and the highest median across readings of the evidence, in a sentence. */
  readonly readings: string;
  /** Years by which other assumptions move the median of the baseline; positive is later. */
  readonly moves: Readonly<Record<MeasuredMove, number>>;
  /** Version of the links and of the software. */
  readonly linkVersion: number;
  readonly version: string;
  readonly year: string;
}
