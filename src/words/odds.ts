/**
 * Odds as a reader sees them: whole percents, "under 1%" below that, "over 99%" above. Never 0% or 100%, because a simulation is
 * certain of nothing.
 *
 * @param probability 0 .. 1.
 */
export function formatOdds(probability: number): string {
  if (probability < 0.01) return 'under 1%';
  if (probability > 0.99) return 'over 99%';
  return `${Math.round(probability * 100)}%`;
}
