/** What the cards and their panels ask of the worker besides the scenario. */
import { SEARCH_SAMPLES } from '../../model/answers/value-needed';
import { FIRST_YEAR } from '../../model/timeline/year-range';

/**
 * @param asked the year in question.
 * @param until the last year for which the gap is worked out; the card needs only the first years of it.
 */
export const answerQuestions = (asked: number, until: number = FIRST_YEAR) => ({
  readings: {},
  sensitivity: {},
  definitions: {},
  needed: { year: asked, samples: SEARCH_SAMPLES },
  mix: { year: asked },
  after: { year: until },
});
