/** Which swings are listed: those that move the date by more than weeks. */
import type { Sensitivity, Swing } from '../../../model/answers/sensitivity';

export interface ListedSwings {
  /** The widest first. */
  readonly listed: readonly Swing[];
  /** How many move it by weeks. */
  readonly weeks: number;
  /** How many make no difference. */
  readonly idle: number;
}

/** Years: less is a matter of weeks. */
const WEEKS = 0.25;
/** Years: less is no difference. */
const NOTHING = 0.02;

export function listedSwings({ swings, leftOut }: Sensitivity): ListedSwings {
  const listed = swings.filter(({ swing }) => swing >= WEEKS);
  const weeks = swings.filter(({ swing }) => swing >= NOTHING && swing < WEEKS).length;
  return { listed, weeks, idle: swings.length - listed.length - weeks + leftOut.length };
}
