/**
 * Odds as a reader sees them: whole ones, as many as the picture has dots; "under 1%" for none of them, "over 99%" for all. Never 0
 * or 100, because a simulation is certain of nothing.
 */

/** How many of 100, 0 .. 100. */
export const dotsOf = (probability: number): number => Math.round(100 * probability);

/** In per cent, for tables and files. */
export function formatOdds(probability: number): string {
  return `${countOf100(probability)}%`;
}

/** How many of 100, without the 100: "47", "under 1", "over 99". */
export function countOf100(probability: number): string {
  const count = dotsOf(probability);
  return count === 0 ? 'under 1' : count === 100 ? 'over 99' : String(count);
}

function countInWords(probability: number): string {
  const count = dotsOf(probability);
  return count === 0 ? 'fewer than 1' : count === 100 ? 'more than 99' : String(count);
}

/** Followed by what they are: "14 of 100", "fewer than 1 of 100". */
export function of100(probability: number): string {
  return `${countInWords(probability)} of 100`;
}

/** A chance by itself: "14 in 100", "about even", "fewer than 1 in 100". */
export function oddsInWords(probability: number): string {
  if (Math.abs(dotsOf(probability) - 50) <= 2) return 'about even';
  return `${countInWords(probability)} in 100`;
}
