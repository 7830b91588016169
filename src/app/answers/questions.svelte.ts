/** The questions that parts of the page ask about its scenario, of up to three workers. */
import { createContext, untrack } from 'svelte';
import type { DateSummary } from '../../model/engines/forecast';
import { answerSamples, settledSamples } from '../../model/sampling/sample-counts';
import type { Scenario } from '../../scenario/scenario';
import type { AnswerInput, AnswerKind, AnswerOf } from '../../worker/answers-api';
import { connectAnswersInline, connectAnswersWorker } from '../../worker/answers-connections';
import { createAnswersRunners } from '../../worker/answers-runner';
import type { ForecastState } from '../forecast-state.svelte';
import type { answerQuestions } from './answer-questions';

/** What a panel asks besides the scenario. */
export type Question = Partial<Omit<AnswerInput, 'assumptions' | 'settled'>>;

/** What a panel reads. */
export interface LiveAnswer<Answer> {
  /** The newest answer, shown until the next one arrives; undefined before the first, or where there is none. */
  readonly answer: Answer | undefined;
  /** The scenario that the answer is for. */
  readonly scenario: Scenario | undefined;
  readonly question: Question | undefined;
  readonly hasFailed: boolean;
  /** Whether what is shown belongs to another scenario or question than those that are set. */
  readonly busy: boolean;
}

/** The answers that cards and panels share. */
export type LiveAnswers = {
  readonly [Kind in keyof ReturnType<typeof answerQuestions>]: LiveAnswer<AnswerOf<Kind>>;
};

export class Questions {
  readonly page: ForecastState;
  /** For questions about more than the page's scenario, which its changes do not abort. */
  readonly runner = createAnswersRunners(connectAnswersWorker, connectAnswersInline);
  #scenarioChange = new AbortController();
  /** What was asked of the present scenario, by kind and question. */
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- a cache, which nothing on the page shows
  readonly #asked = new Map<string, Promise<unknown>>();

  constructor(page: ForecastState) {
    this.page = page;
    let { scenario } = page;
    page.onChange(({ link }) => {
      if (link.scenario === scenario) return;
      scenario = link.scenario;
      this.#asked.clear();
      this.#scenarioChange.abort();
      this.#scenarioChange = new AbortController();
    });
  }

  /** The dates of the present scenario by the newest version and the full pass; undefined until they are there. */
  get settledDates(): DateSummary | undefined {
    const { link, newest, stale, forecast } = this.page;
    const present = link.old ? newest : stale ? undefined : forecast;
    return present?.samples === settledSamples ? present.exhaustion : undefined;
  }

  /**
   * Asks a question about every scenario on which the reader settles. Call while a component is made: it asks as long as that
   * lives.
   *
   * @param question what is asked besides; undefined asks nothing.
   * @param isWanted while it is not, nothing is asked, and what was answered stays.
   * @param first    the answer about the present scenario, where it is known.
   */
  ask<Kind extends AnswerKind>(
    kind: Kind,
    question: () => Question | undefined = () => ({}),
    isWanted: () => boolean = () => true,
    first?: AnswerOf<Kind>,
  ): LiveAnswer<AnswerOf<Kind>> {
    const { page } = this;
    let newest = $state.raw<
      | {
          scenario: Scenario;
          question: Question;
          answer: AnswerOf<Kind> | undefined;
        }
      | undefined
    >(first && { scenario: page.scenario, question: question() ?? {}, answer: first });
    const present = $derived(question());
    const key = $derived(JSON.stringify(present));
    const isOf = (scenario: Scenario, asked: string): boolean =>
      newest?.scenario === scenario && JSON.stringify(newest.question) === asked;
    $effect(() => {
      const { scenario, moving } = page;
      const askedKey = key;
      const asked = untrack(() => present);
      if (moving || !asked || !isWanted() || isOf(scenario, askedKey)) return;
      const take = (answer: AnswerOf<Kind> | undefined): void => {
        if (scenario === page.scenario && askedKey === key) {
          newest = { scenario, question: asked, answer };
        }
      };
      this.#shared(kind, asked, askedKey).then(
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
        return !isOf(page.scenario, key);
      },
    };
  }

  /** Parts of the page that ask the same of the present scenario share one answer. */
  #shared<Kind extends AnswerKind>(
    kind: Kind,
    question: Question,
    key: string,
  ): Promise<AnswerOf<Kind> | undefined> {
    const name = `${kind} ${key}`;
    const asked = this.#asked.get(name) ?? this.once(kind, question);
    this.#asked.set(name, asked);
    const forget = (): void => void this.#asked.delete(name);
    asked.then((answer) => answer === undefined && forget(), forget);
    return asked as Promise<AnswerOf<Kind> | undefined>;
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
    const settled = untrack(() => this.settledDates);
    const input = { samples: answerSamples, ...question, assumptions, settled };
    return this.runner.ask(kind, input, this.#scenarioChange.signal);
  }
}

const questionsByPage = new WeakMap<ForecastState, Questions>();

/** The one `Questions` of a page, made when the first part of the page asks, so that no page starts more than its three workers. */
export function questionsOf(page: ForecastState): Questions {
  const questions = questionsByPage.get(page) ?? new Questions(page);
  questionsByPage.set(page, questions);
  return questions;
}

/** The questions of the panels below a component. */
export const [panelQuestions, setPanelQuestions] = createContext<Questions>();
