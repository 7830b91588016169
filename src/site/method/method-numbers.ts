/** The numbers of the method page, from the code and the data. */
import { version } from '../../../package.json';
import { parameterEvidence } from '../../data/evidence';
import { trainingSetLabels, trainingSets } from '../../data/model-inputs';
import { ownForecasts } from '../../data/own-forecasts';
import { AI_TEXT_START, WITHHOLDING_START } from '../../model/timeline/new-text';
import { type Assumptions, baseline, settingKeys } from '../../model/parameters/assumptions';
import {
  FLOP_PER_PARAMETER_TOKEN,
  OPTIMAL_TOKENS_PER_PARAMETER,
} from '../../model/formulas/demand';
import { engine } from '../../model/engines/engine';
import { dateAt, type Forecast } from '../../model/engines/forecast';
import type { Interval } from '../../model/parameters/interval';
import { type ParameterId, parameterIds } from '../../model/parameters/parameters';
import { settledSamples } from '../../model/sampling/sample-counts';
import { defaultSeed } from '../../model/sampling/default-seed';
import { createDesign } from '../../model/sampling/sample-design';
import { BOOKS_GROWTH, STOCK_YEAR, TAKE_OVER_YEARS } from '../../model/timeline/time-point';
import { FIRST_YEAR, LAST_YEAR } from '../../model/timeline/year-range';
import { GROWTH_BEFORE_RECORD, recordPoints } from '../../model/timeline/training-record';
import { evidenceReadings } from '../../scenario/evidence-readings';
import { linkVersion } from '../../scenario/migrations';
import { baselineAnchorYear, presets } from '../../scenario/presets';
import { answerOf } from '../../words/en/answer';
import { formatDay } from '../../words/en/day';
import { numberText } from '../../words/en/language';
import { formatTokensShort, formatValue } from '../../words/en/format';
import type { MeasuredMove, MethodNumbers } from '../../words/en/method-numbers';
import { readingsSentence } from '../../words/en/readings-words';
import { constantRows, isOurs } from './constants';

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

/** How many defaults rest on a choice of ours, by the evidence. */
function chosenByUs(): MethodNumbers['chosen'] {
  const ours = parameterIds.map((id) => parameterEvidence[id]).filter((each) => each.isOurReading);
  const wholly = ours.filter(({ basis }) => basis === 'judgement').length;
  return { all: ours.length, wholly, atAnEnd: ours.length - wholly };
}

/** What the referee of the model put in, by the assumptions that hold it. */
const putIn: Readonly<Record<MeasuredMove, Partial<Record<ParameterId, Interval>>>> = {
  // With media in the stock all tokens of a run count as wanted.
  privateAndMedia: { privateTextShare: [0.01, 0.1], mediaShare: [0.01, 0.2], textShare: [1, 1] },
  quality: { qualityShare: [0.015, 0.4] },
  rereading: { repetition: [1.5, 16] },
  overtraining: { overtraining: [3, 80] },
  datasetToday: { datasetAtAnchor: [25e12, 150e12] },
};

/** Years by which each moves the median of the baseline. */
function movesFrom(median: number): MethodNumbers['moves'] {
  const move = (id: MeasuredMove): number => {
    const intervals = { ...baseline.intervals, ...putIn[id] };
    return dateAt(forecastOf({ ...baseline, intervals }).exhaustion, 0.5) - median;
  };
  return {
    privateAndMedia: move('privateAndMedia'),
    quality: move('quality'),
    rereading: move('rereading'),
    overtraining: move('overtraining'),
    datasetToday: move('datasetToday'),
  };
}

export function methodNumbers(): MethodNumbers {
  const forecast = forecastOf(baseline);
  const { exhaustion } = forecast;
  return {
    answer: answerOf(forecast, baseline),
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
    samples: numberText(settledSamples),
    seed: defaultSeed,
    parameters: parameterIds.length,
    chosen: chosenByUs(),
    chosenSettings: [
      settingKeys.filter((id) => parameterEvidence[id].isOurReading).length,
      settingKeys.length,
    ],
    chosenConstants: [constantRows().filter(isOurs).length, constantRows().length],
    takeOver: TAKE_OVER_YEARS,
    readings: readingsSentence(
      evidenceReadings((id) => dateAt(forecastOf(presets[id].assumptions).exhaustion, 0.5)),
    ),
    moves: movesFrom(dateAt(exhaustion, 0.5)),
    linkVersion,
    version,
    year: (ownForecasts.at(-1)?.released ?? String(baselineAnchorYear)).slice(0, 4),
  };
}
