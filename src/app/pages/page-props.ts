import type { AnswerOf } from '../../worker/answers-api';
import type { ForecastState } from '../forecast-state.svelte';

/** What a page of its own is made of. */
export interface PageProps {
  readonly page: ForecastState;
  /** What follows once text has run out, where it is known before the page asks. */
  readonly built?: AnswerOf<'after'> | undefined;
}
