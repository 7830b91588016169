/** The deeper answers on the page: each panel says what it asks, and reads the newest answer. */
import { createContext } from 'svelte';
import { answerSamples } from '../../model/sampling/sample-counts';
import type { Scenario } from '../../scenario/scenario';
import type { AnswerInput, AnswerKind, AnswerOf } from '../../worker/answers-api';
import { connectAnswersInline, connectAnswersWorker } from '../../worker/answers-connections';
import { createAnswersRunner } from '../../worker/answers-runner';
import type { ForecastState } from '../forecast-state.svelte';

/** What a panel asks besides the scenario. */
export type Question = Partial<Omit<AnswerInput, 'assumptions'>>;

/** What a panel reads. */
export interface Asked<Kind extends AnswerKind> {
  /** The newest answer, kept while the next is worked out; undefined before the first, or where there is none. */
  readonly answer: AnswerOf<Kind> | undefined;
  /** What the answer is for. */
  readonly scenario: Scenario | undefined;
  readonly question: Question | undefined;
  readonly hasFailed: boolean;
  /** Whether what is shown belongs to another scenario or question than those that are set. */
  readonly busy: boolean;
}

export class AnswerDesk {
  readonly page: ForecastState;
  readonly #runner = createAnswersRunner(connectAnswersWorker, connectAnswersInline);

  constructor(page: ForecastState) {
    this.page = page;
    // A change makes what is asked old at once; where it rests, it is asked anew.
    let { scenario } = page;
    page.onChange(({ link }) => {
      if (link.scenario !== scenario) this.#runner.forget();
      scenario = link.scenario;
    });
  }

  /**
   * Asks a question about every scenario that rests. Call while a component is made: it asks as long as that lives.
   *
   * @param question what is asked besides; undefined asks nothing.
   */
  ask<Kind extends AnswerKind>(
    kind: Kind,
    question: () => Question | undefined = () => ({}),
  ): Asked<Kind> {
    const { page } = this;
    let taken = $state.raw<{
      scenario: Scenario;
      question: Question;
      answer: AnswerOf<Kind> | undefined;
    }>();
    const present = $derived(question());
    $effect(() => {
      const { scenario, moving } = page;
      const asked = present;
      if (moving || !asked || (taken?.scenario === scenario && taken.question === asked)) return;
      const isNewest = (): boolean => scenario === page.scenario && asked === present;
      const { assumptions } = scenario;
      this.#runner.ask(kind, { samples: answerSamples, ...asked, assumptions }).then(
        (answer) => {
          if (answer !== undefined && isNewest()) taken = { scenario, question: asked, answer };
        },
        () => {
          if (isNewest()) taken = { scenario, question: asked, answer: undefined };
        },
      );
    });
    return {
      get answer() {
        return taken?.answer;
      },
      get scenario() {
        return taken?.scenario;
      },
      get question() {
        return taken?.question;
      },
      get hasFailed() {
        return taken !== undefined && taken.answer === undefined;
      },
      get busy() {
        return taken?.scenario !== page.scenario || taken.question !== present;
      },
    };
  }

  /**
   * Asks one question about the scenario as it stands.
   *
   * @returns undefined where a newer question of its kind or another scenario made it old; rejects where there is no answer.
   */
  once<Kind extends AnswerKind>(
    kind: Kind,
    question: Question,
  ): Promise<AnswerOf<Kind> | undefined> {
    const { assumptions } = this.page.scenario;
    return this.#runner.ask(kind, { samples: answerSamples, ...question, assumptions });
  }

  stop(): void {
    this.#runner.stop();
  }
}

/** The desk of the panels below a component. */
export const [answerDesk, setAnswerDesk] = createContext<AnswerDesk>();
