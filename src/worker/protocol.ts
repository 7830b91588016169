/** The messages between the page and the worker. Types only, so that neither side pulls the other's code into its bundle. */
import type { RunInputs } from '../scenario/run-inputs';

export interface RunRequest extends RunInputs {
  /** Rises by one with every request; the answer carries it back. */
  readonly runId: number;
}

/** A failure is returned as a value, because an error thrown across the boundary would lose its class. */
export type RunOutcome =
  | {
      readonly kind: 'done';
      readonly runId: number;
      /** A packed forecast, see `forecast-layout.ts`. Its buffer is transferred, not copied. */
      readonly result: Float64Array<ArrayBuffer>;
    }
  | { readonly kind: 'failed'; readonly runId: number; readonly message: string };

export interface ForecastApi {
  /** Answers at once, as a sign of life before the next run begins. */
  ready(): void | Promise<void>;
  /** Never throws. */
  run(request: RunRequest): RunOutcome | Promise<RunOutcome>;
}
