/** What crosses between the page and the worker. Types only: both sides read this file, neither can put code into it. */
import type { Assumptions } from '../model/parameters/assumptions';

/** Everything that one run depends on. Plain values: a proxy or a function among them cannot cross. */
export interface RunInputs {
  readonly assumptions: Assumptions;
  /** Number of samples, >= 1; a power of two is the most even. */
  readonly samples: number;
  /** 32-bit word. */
  readonly seed: number;
  /** [m] calendar years at which bands are wanted, rising. */
  readonly years: Float64Array;
}

export interface RunRequest extends RunInputs {
  /** Rises by one with every request; the answer carries it back. */
  readonly runId: number;
}

/** A failure is a value as well: an error thrown across the boundary would lose its class. */
export type RunOutcome =
  | {
      readonly kind: 'done';
      readonly runId: number;
      /** A packed forecast, see `forecast-layout.ts`. Its buffer is transferred, not copied. */
      readonly result: Float64Array<ArrayBuffer>;
    }
  | { readonly kind: 'failed'; readonly runId: number; readonly message: string };

export interface ForecastApi {
  /** Answers at once: a sign of life, heard before the run that is asked for next begins. */
  ready(): void | Promise<void>;
  /** Never throws. */
  run(request: RunRequest): RunOutcome | Promise<RunOutcome>;
}
