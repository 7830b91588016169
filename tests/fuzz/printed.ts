/** What is printed and drawn of a link, and what none of it may hold. */
import { askedYear, type CardSources, cardContents } from '../../src/app/answers/card-contents';
import { estimateReport } from '../../src/cli/estimate-report';
import { estimateTable } from '../../src/cli/estimate-table';
import { csv } from '../../src/export/csv';
import { json } from '../../src/export/json';
import { humanDates } from '../../src/model/engines/human-dates';
import { firstGap } from '../../src/model/answers/after-exhaustion';
import { claimDates } from '../../src/model/answers/claim-readings';
import { definitionDates } from '../../src/model/answers/definitions';
import { designPoint } from '../../src/model/answers/mix/design-point';
import { sensitivity } from '../../src/model/answers/sensitivity';
import { valuesNeeded } from '../../src/model/answers/value-needed';
import { createDesign } from '../../src/model/sampling/sample-design';
import type { LinkState } from '../../src/scenario/link-state';
import { writeLink } from '../../src/scenario/write-link';
import { answerIds } from '../../src/words/en/answer-headings';
import { inputOf, svgOf } from '../export/exported';

export type Texts = Readonly<Record<string, string>>;

const samples = 64;
const design = createDesign(samples);

/** Its files, its picture, what the command line says, and the cards of the page that take no search. */
export function printed(state: LinkState): Texts {
  const input = inputOf(state);
  const { assumptions } = state.scenario;
  return {
    // The letters of an embedded font may spell anything.
    picture: svgOf(input, 'wide').replaceAll(/base64,[^"')]+/g, ''),
    json: json(input),
    // There it is "not before 2100".
    csv: csv(input).replaceAll(/,Infinity(?=,)/g, ','),
    ...commandLine(state, { sensitivity: true }),
    ...cards(state, {
      forecast: input.forecast,
      dates: input.forecast.exhaustion,
      sensitivity: sensitivity(assumptions, design),
      definitions: definitionDates(assumptions, design, humanDates(assumptions, design)),
      gap: firstGap(assumptions, design, humanDates(assumptions, design)),
    }),
  };
}

/** The deeper answers that search. */
export function searched(state: LinkState): Texts {
  const { assumptions } = state.scenario;
  const asked = askedYear(state.view);
  return {
    ...commandLine(state, { claims: true, neededYear: asked }),
    ...cards(state, {
      forecast: inputOf(state).forecast,
      readings: claimDates(assumptions, design),
      needed: valuesNeeded(assumptions, asked, design),
      mix: designPoint(assumptions, asked),
    }),
  };
}

function commandLine(state: LinkState, extras: Parameters<typeof estimateReport>[2]): Texts {
  const report = estimateReport(writeLink(state), samples, extras);
  return { table: estimateTable(report), line: JSON.stringify(report) };
}

function cards({ scenario, view }: LinkState, sources: Partial<CardSources>): Texts {
  const all = { assumptions: scenario.assumptions, asked: askedYear(view), ...sources };
  return Object.fromEntries(
    answerIds.map((id) => [id, JSON.stringify(cardContents[id](all as CardSources)) ?? '']),
  );
}

/** The texts that hold what is no number, each with what is around it. */
export const unsound = (texts: Texts): string[] =>
  Object.entries(texts).flatMap(([name, text]) =>
    [...text.matchAll(/.{0,40}(?:NaN|undefined|Infinity).{0,20}/g)].map(
      ([found]) => `${name}: ${found}`,
    ),
  );
