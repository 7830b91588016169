/** The words of the sheet of all assumptions, and what a search there looks through. */
import { isSettingKey, type AssumptionKey } from '../../model/parameters/assumptions';
import type { Inactivity } from '../../model/parameters/inactivity';
import { type ParameterId, parameters, type Unit } from '../../model/parameters/parameters';
import { controlText, demandOptions, groupNames, stockOptions } from './control-text';
import { listAnd, plural } from './language';
import { pageText } from './page-text';
import { parameterMeanings } from './parameter-meanings';
import { parameterNames } from './parameter-names';

export const allAssumptionsText = {
  search: 'Search the assumptions',
  hint: 'Search: chips, books, price …',
  found: (assumptions: number, choices: number): string => {
    if (assumptions + choices === 0)
      return 'Nothing found. Try another word, such as pages, chips or price.';
    const parts = [
      ...(assumptions > 0
        ? [`${assumptions} ${plural(assumptions, 'assumption', 'assumptions')}`]
        : []),
      ...(choices > 0 ? [`${choices} ${plural(choices, 'choice', 'choices')}`] : []),
    ];
    return `${listAnd(parts)} found`;
  },
  more: (count: number): string => `${count} more. Another word narrows them down.`,
};

/** Why a lever makes no difference to the date as things are. */
export const idleSentences: Readonly<Record<Inactivity, string>> = {
  cost: 'Prices make no difference to the date.',
  synthetic: 'Changes only the date with machine-written text.',
  'other-text': 'Makes no difference here: other data are chosen.',
  'other-demand': 'Makes no difference here: no run grows that way.',
  'not-used': 'Makes no difference here: none of it is used.',
};

/** Other words for a unit that readers may look for. */
const unitWords: Partial<Record<Unit, string>> = {
  share: '% percent',
  x: '× times factor',
  'x per year': '× times a year growth',
  FLOP: 'compute operations',
  year: 'date',
  'USD per million tokens': '$ dollars cost',
};

/** Words of the field that no name or meaning has. */
const fieldWords: Partial<Record<ParameterId, string>> = {
  datasetGrowth: 'scaling',
  datasetAtAnchor: 'dataset size',
  qualityShare: 'quality filters filtering dedup deduplication',
  repetition: 'epochs repeats repetition rereading',
  pages: 'google index',
  bytesPerToken: 'tokenizer',
  withheldShare: 'robots.txt consent blocked',
  aiShareOfNewText: 'ai-generated slop contamination',
  computeWeight: 'gpu scaling',
  computeAtAnchor: 'gpu training compute flop',
  computeGrowth: 'gpu scaling',
  computeGrowthLater: 'gpu scaling',
  overtraining: 'chinchilla compute-optimal overtraining',
  dataEfficiencyGrowth: 'sample efficiency algorithms progress',
  dataEfficiencyLimit: 'sample efficiency algorithms progress',
  keepsRight: 'grading verification filter',
  keepsWrong: 'grading verification filter',
  generations: 'model collapse',
};

/** What a search looks through: the name, the meaning, the unit and the group. */
export function searchText(key: AssumptionKey): string {
  if (key === 'stockDefinition') {
    const names = [...stockOptions, ...demandOptions].flatMap(({ label, note }) => [label, note]);
    return [controlText.stock, controlText.demand, ...names].join(' ').toLowerCase();
  }
  if (isSettingKey(key)) return `${pageText.settingNames[key]} year date`.toLowerCase();
  const { unit, group } = parameters[key];
  const { title } = groupNames[group];
  const field = [fieldWords[key], group === 'synthetic' ? 'synthetic' : ''];
  return [parameterNames[key], parameterMeanings[key], unit, unitWords[unit], title, ...field]
    .join(' ')
    .toLowerCase();
}
