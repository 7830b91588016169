/** The cards of the default, worked out when the site is built, with the questions that the page would ask. */
import { render } from 'svelte/server';
import Cards from '../app/answers/Cards.svelte';
import type { CardContent } from '../app/answers/card-content';
import { askedYear, cardContents } from '../app/answers/card-contents';
import { answerQuestions } from '../app/answers/answer-questions';
import type { ForecastState } from '../app/forecast-state.svelte';
import { answerSamples, settledSamples } from '../model/sampling/sample-counts';
import { type AnswerId, answerIds } from '../words/en/answer-headings';
import { answersApi } from '../worker/answers-api';
import type { AnswerKind, AnswerOf } from '../worker/answers-api';

export interface DefaultCards {
  readonly markup: string;
  readonly contents: Readonly<Record<AnswerId, CardContent>>;
}

/** @param state with its forecast. */
export function defaultCards({ scenario, view, forecast }: ForecastState): DefaultCards {
  const { assumptions } = scenario;
  if (!forecast) throw new Error('There is no forecast.');
  const answer = <Kind extends AnswerKind>(kind: Kind, question: object): AnswerOf<Kind> => {
    const outcome = answersApi.ask(kind, { samples: answerSamples, ...question, assumptions });
    if (outcome.kind === 'failed') throw new Error(`${kind}: ${outcome.message}`);
    return outcome.answer;
  };
  const asked = askedYear(view);
  const questions = answerQuestions(asked);
  const sources = {
    assumptions,
    forecast,
    dates: forecast.exhaustion,
    asked,
    readings: answer('readings', questions.readings),
    sensitivity: answer('sensitivity', questions.sensitivity),
    definitions: answer('definitionsClosely', { samples: settledSamples }),
    needed: answer('needed', questions.needed),
    mix: answer('mix', questions.mix),
    gap: answer('gap', questions.gap),
  };
  const contents = Object.fromEntries(
    answerIds.map((id) => [id, cardContents[id](sources)]),
  ) as Record<AnswerId, CardContent>;
  // Marks for hydration are left out: the page's own cards replace these.
  const markup = render(Cards, { props: { asked, contents } }).body.replaceAll(/<!--.*?-->/g, '');
  return { markup, contents };
}
