/** Which keys of a link are ours, and which were added by the sites that it went through. */
import { linkKeys } from './link-state';
import { pinnedPrefix } from './migrations';

const lowered = linkKeys.map((key) => key.toLowerCase());

/** Shorter ones are too much like the keys of other sites. */
const LEAST_LENGTH = 5;

/** Whether a key looks like one of ours that was mistyped or cut: other capitals, one slip away, its beginning, or behind our prefix. */
export function isLikeOurs(key: string): boolean {
  const own = key.toLowerCase();
  if (own.startsWith(pinnedPrefix)) return true;
  return lowered.some(
    (known) =>
      known === own ||
      (own.length >= LEAST_LENGTH && (known.startsWith(own) || isOneSlip(own, known))),
  );
}

/** Whether one letter more, less or other, or two neighbours in the wrong order, makes one text the other. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  const isSwapped =
    restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return (
    isSwapped ||
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1)
  );
}
