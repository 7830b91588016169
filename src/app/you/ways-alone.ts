/** The assumptions that alone would give the reader's year. */
import type { ValueFound, ValueNeeded } from '../../model/answers/value-needed';
import { likelihoodOfDistance, notRealistic } from '../../words/en/likelihood';

const MOST = 2;

/** The likeliest, those that are realistic at all. */
export const likeliestAlone = (needed: readonly ValueNeeded[]): ValueFound[] =>
  needed
    .filter(
      (each): each is ValueFound & { z: number } =>
        each.kind === 'value' &&
        each.z !== undefined &&
        likelihoodOfDistance(each.z) !== notRealistic,
    )
    .sort((a, b) => Math.abs(a.z) - Math.abs(b.z))
    .slice(0, MOST);
