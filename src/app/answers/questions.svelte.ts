/** The questions that parts of the page ask about its scenario, all of them of one worker. */
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
export interface LiveAnswer<Kind extends AnswerKind> {
  /** The newest answer, shown until the next one arrives; undefined before the first, or where there is none. */
  readonly answer: AnswerOf<Kind> | undefined;
  /** The scenario that the answer is for. */
  readonly scenario: Scenario | undefined;
  readonly question: Question | undefined;
  readonly hasFailed: boolean;
  /** Whether what is shown belongs to another scenario or question than those that are set. */
  readonly busy: boolean;
}

export class Questions {
  readonly page: ForecastState;
  /** For questions about more than the page's scenario, which its changes do not abort. */
  readonly runner = createAnswersRunner(connectAnswersWorker, connectAnswersInline);
  #scenarioChange = new AbortController();

  constructor(page: ForecastState) {
    this.page = page;
    let { scenario } = page;
    page.onChange(({ link }) => {
      if (link.scenario === scenario) return;
      scenario = link.scenario;
      this.#scenarioChange.abort();
      this.#scenarioChange = new AbortController();
    });
  }

  /**
   * Asks a question about every scenario on which the reader settles. Call while a component is made: it asks as long as that
   * lives.
   *
   * @param question what is asked besides; undefined asks nothing.
   */
  ask<Kind extends AnswerKind>(
    kind: Kind,
    question: () => Question | undefined = () => ({}),
  ): LiveAnswer<Kind> {
    const { page } = this;
    let newest = $state.raw<{
      scenario: Scenario;
      question: Question;
      answer: AnswerOf<Kind> | undefined;
    }>();
    const present = $derived(question());
    $effect(() => {
      const { scenario, moving } = page;
      const asked = present;
      if (moving || !asked || (newest?.scenario === scenario && newest.question === asked)) return;
      const take = (answer: AnswerOf<Kind> | undefined): void => {
        if (scenario === page.scenario && asked === present) {
          newest = { scenario, question: asked, answer };
        }
      };
      this.once(kind, asked).then(
        (answer) => {
          if (answer !== undefined) take(answer);
        },
        () => take(undefined),
      );
    });
    return {
      get answer() {
        return newest?.answer;
      },
      get scenario() {
        return newest?.scenario;
      },
      get question() {
        return newest?.question;
      },
      get hasFailed() {
        return newest !== undefined && newest.answer === undefined;
      },
      get busy() {
        return newest?.scenario !== page.scenario || newest.question !== present;
      },
    };
  }

  /**
   * Asks one question about the present scenario.
   *
   * @returns undefined where a newer question of its kind or another scenario replaced it; rejects where there is no answer.
   */
  once<Kind extends AnswerKind>(
    kind: Kind,
    question: Question,
  ): Promise<AnswerOf<Kind> | undefined> {
    const { assumptions } = this.page.scenario;
    const input = { samples: answerSamples, ...question, assumptions };
    return this.runner.ask(kind, input, this.#scenarioChange.signal);
  }
}

const questionsByPage = new WeakMap<ForecastState, Questions>();

/** The one `Questions` of a page, made when the first part of the page asks, so that each page starts one worker at most. */
export function questionsOf(page: ForecastState): Questions {
  const questions = questionsByPage.get(page) ?? new Questions(page);
  questionsByPage.set(page, questions);
  return questions;
}

/** The questions of the panels below a component. */
export const [panelQuestions, setPanelQuestions] = createContext<Questions>();
