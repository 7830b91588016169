/** What the cards and their panels ask of the worker besides the scenario. */
import { SEARCH_SAMPLES } from '../../model/answers/value-needed';

/** @param asked the year in question. */
export const answerQuestions = (asked: number) => ({
  readings: {},
  sensitivity: {},
  definitions: {},
  needed: { year: asked, samples: SEARCH_SAMPLES },
  mix: { year: asked },
  gap: {},
});
