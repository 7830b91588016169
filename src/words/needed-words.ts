/** What would have to be true, in words: one parameter at a time, and the least surprising mix. */
import type { Branch } from '../model/answers/mix/branch-space';
import type { DesignPart, DesignPoint, NoDesignPoint } from '../model/answers/mix/design-point';
import type { Inactivity } from '../model/parameters/inactivity';
import { parameters } from '../model/parameters/parameters';
import type { ValueNeeded } from '../model/answers/value-needed';
import { formatDate } from './dates';
import { deviationText } from './deviation-text';
import { formatValue } from './format';
import { formatOdds } from './odds';

/** Why a parameter plays no part in the date; follows its name and a colon. */
export const inactivityClauses: Readonly<Record<Inactivity, string>> = {
  cost: 'prices move no date',
  synthetic: 'it moves only the date with synthetic text',
  'other-text': 'it does not count under this definition of data',
  'other-demand': 'it does not count, for demand follows the other path',
  'not-used': 'none of that text is used',
};

/**
 * One sentence about one parameter: "Indexed pages: 106B pages would do it, 1.4 standard deviations below its median and inside its
 * 90% interval."
 *
 * @param year calendar year that was asked for.
 */
export const valueNeededSentence = (needed: ValueNeeded, year: number): string =>
  `${parameters[needed.id].label}: ${valueNeededClause(needed, year)}`;

/** The same beside its name: "106B pages would do it, 1.4 standard deviations below its median and inside its 90% interval." */
export function valueNeededClause(needed: ValueNeeded, year: number): string {
  const { unit } = parameters[needed.id];
  return `${needed.kind === 'value' ? foundClause(needed, unit) : noneClause(needed, unit, year)}.`;
}

type Found = Extract<ValueNeeded, { kind: 'value' }>;
type None = Extract<ValueNeeded, { kind: 'none' }>;
type Unit = (typeof parameters)[keyof typeof parameters]['unit'];

function foundClause({ value, z, isInside, others }: Found, unit: Unit): string {
  const does = `${formatValue(value, unit)} would do it`;
  const how =
    z === undefined || isInside === undefined
      ? ', and it has no interval here'
      : `, ${deviationText(z)} and ${isInside ? 'inside' : 'outside'} its 90% interval`;
  if (others.length === 0) return does + how;
  return `${does}${how}; so would ${others.map((other) => formatValue(other, unit)).join(' and ')}`;
}

function noneClause(needed: None, unit: Unit, year: number): string {
  const by = formatDate(year);
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
          ? `it matters only in ${formatOdds(needed.part)} of the futures, and alone it cannot do it;`
          : `no allowed value does it;`) +
        ` even at ${formatValue(needed.closest, unit)} ` +
        `the chance of running out by ${by} is ${formatOdds(needed.chance)}`
      );
    case 'no-crossing-then':
      return `the date would jump past ${by} to ${formatDate(needed.nearestYear)}`;
  }
}

const demandOf: Readonly<Record<Branch, string>> = {
  trend: 'demand follows past training sets',
  compute: 'demand follows compute plans',
};

/** The answer about a mix: what it is, and how surprising. */
export interface DesignPointAnswer {
  /** Which mix, and how it compares with the median of the forecast. */
  readonly lead: string;
  /** One line for each parameter that moves, the largest part first. */
  readonly parts: readonly string[];
  /** How rare a future like this is. */
  readonly odds: string;
  /** How it was found. */
  readonly search: string;
}

/** Parameters that stay this close to their medians, in standard deviations, are not listed. */
const UNMOVED = 0.05;

/** The parts of a mix that are listed, the largest first. */
export const movedParts = ({ parts }: DesignPoint): DesignPart[] =>
  parts.filter(({ z }) => Math.abs(z) >= UNMOVED);

export function designPointAnswer(point: DesignPoint): DesignPointAnswer {
  const { year, branch, centralYear, direction, surprise, nearerInstead } = point;
  const [asked, central] = [formatDate(year), formatDate(centralYear)];
  const lead =
    direction === 'same'
      ? `The middle of every assumption leads to ${asked}, if ${demandOf[branch]}.`
      : `The least surprising way to ${asked}, if ${demandOf[branch]}. It is ${direction} than where the middle of every assumption leads: ${central}.`;
  const instead = nearerInstead
    ? ` A nearer mix would have it run out in ${formatDate(nearerInstead.year)}.`
    : '';
  return {
    lead: lead + instead,
    parts: movedParts(point).map(designPartText),
    odds: `${surpriseText(surprise)}: a future at least this far out in this direction has a chance of ${formatOdds(surprise)}.`,
    search: searchSentence(point.search),
  };
}

/** The least chance for each name. */
const surprises = [
  [0.25, 'No surprise'],
  [0.1, 'A mild surprise'],
  [0.01, 'A surprise'],
  [0.001, 'A great surprise'],
  [0, 'Next to impossible on these assumptions'],
] as const;

/** A chance in words. */
const surpriseText = (chance: number): string =>
  surprises.find(([from]) => chance >= from)?.[1] ?? surprises[4][1];

/** How the search for a mix ended. */
function searchSentence({ method, steps }: DesignPoint['search']): string {
  const took = steps === 1 ? '1 step' : `${steps} steps`;
  return method === 'limit-state'
    ? `The search came to rest after ${took}.`
    : `The direct search ended in another year; with text kept from running out before, it came to rest after ${took}.`;
}

/** "Indexed pages: 106B pages, 1.4 standard deviations below its median". */
export function designPartText({ id, value, z }: DesignPart): string {
  const { label, unit } = parameters[id];
  return `${label}: ${formatValue(value, unit)}, ${deviationText(z)}`;
}

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
      return `No path was found that runs out in ${formatDate(year)}${nearest}.`;
    }
  }
}
