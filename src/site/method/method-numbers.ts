/** The numbers of the method page, from the code and the data. */
import { version } from '../../../package.json';
import { parameterEvidence } from '../../data/evidence';
import { trainingSetLabels, trainingSets } from '../../data/model-inputs';
import { AI_TEXT_START } from '../../model/timeline/ai-text';
import { type Assumptions, baseline } from '../../model/parameters/assumptions';
import {
  FLOP_PER_PARAMETER_TOKEN,
  OPTIMAL_TOKENS_PER_PARAMETER,
} from '../../model/formulas/demand';
import { engine } from '../../model/engines/engine';
import { dateAt, type Forecast } from '../../model/engines/forecast';
import { parameterIds } from '../../model/parameters/parameters';
import { settledSamples } from '../../model/sampling/sample-counts';
import { defaultSeed } from '../../model/sampling/default-seed';
import { createDesign } from '../../model/sampling/sample-design';
import { BOOKS_GROWTH, STOCK_YEAR, WITHHOLDING_START } from '../../model/timeline/time-point';
import { FIRST_YEAR, LAST_YEAR } from '../../model/timeline/year-range';
import { GROWTH_BEFORE_RECORD, recordPoints } from '../../model/timeline/training-record';
import { linkVersion } from '../../scenario/migrations';
import { presets } from '../../scenario/presets';
import { formatDay } from '../../words/day';
import { formatDate, formatYear } from '../../words/dates';
import { formatTokensShort, formatValue } from '../../words/format';
import type { MethodNumbers } from '../../words/method-numbers';
import { formatOdds } from '../../words/odds';

const design = createDesign(settledSamples);

/** A forecast without bands, with the samples of a settled page. */
export const forecastOf = (assumptions: Assumptions): Forecast =>
  engine(assumptions, design, new Float64Array());

function largestTextSet(): string {
  const id = recordPoints.at(-1)?.id;
  const set = trainingSets.find((each) => each.id === id);
  if (!set) throw new Error('no record');
  const name = trainingSetLabels[set.id] ?? set.id;
  return `${formatTokensShort(set.tokens)} (${name}, ${formatDay(set.date.slice(0, 7))})`;
}

export function methodNumbers(): MethodNumbers {
  const { exhaustion, stretched } = forecastOf(baseline);
  return {
    date: formatDate(dateAt(exhaustion, 0.5)),
    from: formatYear(dateAt(exhaustion, 0.1)),
    to: formatYear(dateAt(exhaustion, 0.9)),
    never: formatOdds(exhaustion.never),
    stretchedDate: formatDate(dateAt(stretched, 0.5)),
    firstYear: FIRST_YEAR,
    lastYear: LAST_YEAR,
    demandAnchor: formatValue(baseline.demandAnchorYear, 'year'),
    computeAnchor: formatValue(baseline.computeAnchorYear, 'year'),
    stockYear: STOCK_YEAR,
    textStart: AI_TEXT_START,
    withholdingStart: WITHHOLDING_START,
    booksGrowth: formatValue(BOOKS_GROWTH - 1, 'share'),
    growthBeforeRecord: formatValue(GROWTH_BEFORE_RECORD, 'x per year'),
    optimalTokens: OPTIMAL_TOKENS_PER_PARAMETER,
    flop: FLOP_PER_PARAMETER_TOKEN,
    record: largestTextSet(),
    knownSets: trainingSets.length,
    recordSets: recordPoints.length,
    samples: settledSamples.toLocaleString('en'),
    seed: defaultSeed,
    parameters: parameterIds.length,
    judged: parameterIds.filter((id) => parameterEvidence[id].basis === 'judgement').length,
    linkVersion,
    version,
    year: /\d{4}/.exec(presets.baseline.label)?.[0] ?? '',
  };
}
