/** What an embed asks about the year in its link: in a worker, which ends with the answer, or else on the page. */
import { SEARCH_SAMPLES, type ValueNeeded, valueNeeded } from '../model/answers/value-needed';
import { parameterIds } from '../model/parameters/parameters';
import { createDesign } from '../model/sampling/sample-design';
import { areSoundValues } from '../worker/sound-answer';
import type { ConnectPlainly, ValuesInput } from '../worker/plain-wire';

/** Long enough for the page to answer its reader between two parameters. */
const PAUSE_MS = 30;

/**
 * Asks for the values that alone give a year.
 *
 * @param answer called once with the values, or undefined where there are none to be had.
 * @returns what ends the question.
 */
export type AskValues = (
  input: ValuesInput,
  answer: (values: readonly ValueNeeded[] | undefined) => void,
) => () => void;

/** Starts a worker for each question. */
export const askValues =
  (connect: ConnectPlainly): AskValues =>
  (input, answer) => {
    let isOver = false;
    let close = (): void => {};
    const end = (): void => {
      isOver = true;
      close();
    };
    const give = (values: readonly ValueNeeded[] | undefined): void => {
      if (isOver) return;
      end();
      answer(values);
    };
    const onPage = async (): Promise<void> => {
      close();
      const design = createDesign(SEARCH_SAMPLES);
      const values: ValueNeeded[] = [];
      for (const id of parameterIds) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        if (isOver) return;
        values.push(valueNeeded(input.assumptions, id, input.askedYear, design));
      }
      give(values);
    };
    const orOnPage = (): void => void onPage().catch(() => give(undefined));
    try {
      const connection = connect(orOnPage);
      close = () => connection.close();
      connection
        .values(input)
        .then((values) => (areSoundValues(values) ? give(values) : orOnPage()), orOnPage);
    } catch {
      orOnPage();
    }
    return end;
  };
