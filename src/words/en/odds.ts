/**
 * Odds as a reader sees them: whole ones, "under 1%" below that, "over 99%" above. Never 0 or 100, because a simulation is certain
 * of nothing.
 */

/** In per cent, for tables and files. */
export function formatOdds(probability: number): string {
  return `${countOf100(probability)}%`;
}

/** How many of 100, without the 100: "47", "under 1", "over 99". */
export function countOf100(probability: number): string {
  if (probability < 0.01) return 'under 1';
  if (probability > 0.99) return 'over 99';
  return String(Math.round(probability * 100));
}

/** Followed by what they are: "14 of 100", "fewer than 1 of 100". */
export function of100(probability: number): string {
  if (probability < 0.01) return 'fewer than 1 of 100';
  return probability > 0.99 ? 'more than 99 of 100' : `${countOf100(probability)} of 100`;
}

/** A chance by itself: "14 in 100", "about even", "fewer than 1 in 100". */
export function oddsInWords(probability: number): string {
  if (Math.abs(Math.round(probability * 100) - 50) <= 2) return 'about even';
  if (probability < 0.01) return 'fewer than 1 in 100';
  return probability > 0.99 ? 'more than 99 in 100' : `${countOf100(probability)} in 100`;
}
