/** What would have to be true, in words: one parameter at a time, and the least surprising mix. */
import type { Branch } from '../../model/answers/mix/branch-space';
import type { DesignPart, DesignPoint, NoDesignPoint } from '../../model/answers/mix/design-point';
import type { Inactivity } from '../../model/parameters/inactivity';
import { parameters } from '../../model/parameters/parameters';
import type { ValueFound, ValueNeeded } from '../../model/answers/value-needed';
import { formatDate } from './dates';
import { listAnd } from './language';
import { type Likelihood, likelihoodOfChance, likelihoodOfDistance } from './likelihood';
import { of100 } from './odds';
import { valueInWords } from './value-in-words';
import { parameterNames } from './parameter-names';

/** Why a parameter plays no part in the date; follows its name and a colon. */
export const inactivityClauses: Readonly<Record<Inactivity, string>> = {
  cost: 'prices move no date',
  synthetic: 'it changes only the date with machine-written text',
  'other-text': 'it does not count under this definition of data',
  'other-demand': 'future runs follow the other path',
  'not-used': 'none of that text is used',
};

/**
 * One sentence about one parameter: "Pages on the searchable web: 106 billion pages would do it; that is plausible."
 *
 * @param year calendar year that was asked for.
 */
export function valueNeededSentence(needed: ValueNeeded, year: number): string {
  const label = parameterNames[needed.id];
  if (needed.kind !== 'value') return `${label}: ${noneClause(needed, year)}.`;
  const likelihood = likelihoodOf(needed);
  return `${label}: ${foundClause(needed)}${likelihood ? `; that is ${likelihood}` : ''}.`;
}

/** How likely the value is; undefined where the parameter is certain, so that nothing tells. */
export const likelihoodOf = ({ z }: ValueFound): Likelihood | undefined =>
  z === undefined ? undefined : likelihoodOfDistance(z);

type None = Extract<ValueNeeded, { kind: 'none' }>;

/** Beside its name: "106 billion pages would do it". */
export function foundClause({ id, value, others }: ValueFound): string {
  const { unit } = parameters[id];
  const does = `${valueInWords(value, unit)} would do it`;
  if (others.length === 0) return does;
  return `${does}, and so would ${listAnd(others.map((other) => valueInWords(other, unit)))}`;
}

function noneClause(needed: None, year: number): string {
  const by = formatDate(year);
  const { unit } = parameters[needed.id];
  switch (needed.reason) {
    case 'year':
      return 'the model looks for dates from 2015 to 2100 only';
    case 'inactive':
      return inactivityClauses[needed.inactivity];
    case 'no-effect':
      return `it makes no difference by ${by}`;
    case 'out-of-reach':
      return (
        (needed.part < 1
          ? `it matters only in ${of100(needed.part)} futures, and could not do it alone:`
          : 'it could not do it alone:') +
        ` even at ${valueInWords(needed.closest, unit)} it happens by ${by} in ${of100(needed.chance)} futures`
      );
    case 'no-crossing-then':
      return `the date would jump past ${by} to ${formatDate(needed.nearestYear)}`;
  }
}

/** On which path a mix lies; a mix of paths it never is. */
export const demandOf: Readonly<Record<Branch, string>> = {
  trend: 'runs grow like past ones',
  compute: 'runs grow as chips are planned',
};

/** The answer about a mix: what it is, and how surprising. */
export interface DesignPointAnswer {
  /** In which futures, and how it compares with the middle of the assumptions. */
  readonly lead: string;
  /** One line for each parameter that moves, the largest part first. */
  readonly parts: readonly string[];
  readonly likelihood: Likelihood;
  /** How rare a future like this is. */
  readonly odds: string;
}

/** Parameters that stay this close to their medians, in standard deviations, are not listed. */
const UNMOVED = 0.05;

/** The parts of a mix that are listed, the largest first. */
export const movedParts = ({ parts }: DesignPoint): DesignPart[] =>
  parts.filter(({ z }) => Math.abs(z) >= UNMOVED);

export function designPointAnswer(point: DesignPoint): DesignPointAnswer {
  const { year, branch, centralYear, direction, surprise, nearerInstead } = point;
  const asked = formatDate(year);
  const central =
    centralYear === Infinity
      ? 'it does not happen this century'
      : `it happens in ${formatDate(centralYear)}`;
  const lead =
    direction === 'same'
      ? `If ${demandOf[branch]}, it happens in ${asked} with every assumption at its middle.`
      : `The most plausible way to ${asked}, if ${demandOf[branch]}. With every assumption at its middle ${central}.`;
  const instead = nearerInstead
    ? ` A nearer mix would have it happen in ${formatDate(nearerInstead.year)}.`
    : '';
  return {
    lead: lead + instead,
    parts: movedParts(point).map(designPartText),
    likelihood: likelihoodOfChance(surprise),
    odds: `${of100(surprise)} futures are at least this unusual.`,
  };
}

/** "Pages on the searchable web: 106 billion pages". */
export function designPartText({ id, value }: DesignPart): string {
  const label = parameterNames[id];
  const { unit } = parameters[id];
  return withValue(label, valueInWords(value, unit));
}

/** "Pages on the searchable web: 106 billion pages", "Training sets grow each year by ×1.61". */
export const withValue = (name: string, value: string): string =>
  `${name}${/ (by|worth)$/.test(name) ? '' : ':'} ${value}`;

/** Why there is no mix, in a sentence. */
export function noDesignPointSentence(none: NoDesignPoint, year: number): string {
  switch (none.reason) {
    case 'year':
      return 'The model looks for dates from 2015 to 2100 only.';
    case 'nothing-uncertain':
      return 'Every assumption is certain, so there is nothing to mix.';
    case 'no-crossing-then': {
      const nearest =
        none.nearestYear === undefined
          ? ''
          : `; the nearest date is ${formatDate(none.nearestYear)}`;
      return `No mix was found for ${formatDate(year)}${nearest}.`;
    }
  }
}
