/** The known training sets as the chart draws them. */
import type { TrainingSetPoint } from '../chart/chart-series';
import { trainingSetLabels, trainingSets } from '../data/model-inputs';
import { calendarYear } from '../model/timeline/calendar-year';
import { recordPoints } from '../model/timeline/training-record';

/** Sets that a reader may know, in the order in which their names are placed on the picture. */
const named = [
  'qwen3',
  'gpt3',
  'mimov26flash',
  'llama3',
  'lamda_pt',
  'llama4scout',
  'deepseekv4pro',
  'chinchilla',
  'palm2',
  'dbrx',
  'deepseekv3',
  'llama1',
  'palm',
  'gopher',
];

const records = new Set(recordPoints.map(({ id }) => id));

/** In order of date. */
export const knownTrainingSets: readonly TrainingSetPoint[] = trainingSets
  .map(({ id, date, tokens, modality }) => ({
    id,
    label: trainingSetLabels[id] ?? id,
    year: calendarYear(date),
    tokens,
    text: modality === 'text',
    record: records.has(id),
    rank: named.includes(id) ? named.indexOf(id) : Infinity,
  }))
  .sort((a, b) => a.year - b.year);
