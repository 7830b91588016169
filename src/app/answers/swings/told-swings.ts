/** Which swings are told of: those that move the date by more than weeks. */
import type { Sensitivity, Swing } from '../../../model/answers/sensitivity';

export interface ToldSwings {
  /** The widest first. */
  readonly told: readonly Swing[];
  /** How many move it by weeks. */
  readonly weeks: number;
  /** How many make no difference. */
  readonly idle: number;
}

/** Years: less is a matter of weeks. */
const WEEKS = 0.25;
/** Years: less is no difference. */
const NOTHING = 0.02;

export function toldSwings({ swings, leftOut }: Sensitivity): ToldSwings {
  const told = swings.filter(({ swing }) => swing >= WEEKS);
  const weeks = swings.filter(({ swing }) => swing >= NOTHING && swing < WEEKS).length;
  return { told, weeks, idle: swings.length - told.length - weeks + leftOut.length };
}
