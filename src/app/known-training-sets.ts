/** The known training sets as the chart draws them. */
import type { TrainingSetPoint } from '../chart/chart-series';
import { trainingSetLabels, trainingSets } from '../data/model-inputs';
import { namedTrainingSets } from '../data/named-training-sets';
import { calendarYear } from '../model/timeline/calendar-year';
import { recordPoints } from '../model/timeline/training-record';

const records = new Set(recordPoints.map(({ id }) => id));

/** In order of date. */
export const knownTrainingSets: readonly TrainingSetPoint[] = trainingSets
  .map(({ id, date, tokens, modality }) => {
    const rank = namedTrainingSets.findIndex((set) => set.id === id);
    return {
      ...{ id, label: trainingSetLabels[id] ?? id, year: calendarYear(date), tokens },
      ...{ text: modality === 'text', record: records.has(id) },
      ...{ name: namedTrainingSets[rank]?.name, rank },
    };
  })
  .sort((a, b) => a.year - b.year);
