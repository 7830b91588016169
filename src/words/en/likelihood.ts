/** How likely an assumption is, in four words. */

const [plausible, stretch, unlikely] = ['plausible', 'a stretch', 'unlikely'] as const;
export const notRealistic = 'not realistic';
export type Likelihood = typeof plausible | typeof stretch | typeof unlikely | typeof notRealistic;

const likelihoods: readonly Likelihood[] = [plausible, stretch, unlikely, notRealistic];

/** The least chance of a value at least so far out on its side, for each word; 5% is the end of the likely range. */
const leastChance: readonly (readonly [number, Likelihood])[] = [
  [0.05, plausible],
  [0.01, stretch],
  [0.001, unlikely],
];
/** The same as distances from the median, in standard deviations. */
const farthest: readonly (readonly [number, Likelihood])[] = [
  [1.6449, plausible],
  [2.3263, stretch],
  [3.0902, unlikely],
];

/** Whether one is more likely than another. */
export const isLikelier = (one: Likelihood, than: Likelihood): boolean =>
  likelihoods.indexOf(one) < likelihoods.indexOf(than);

/** @param chance of a future at least this far out on this side, 0 .. 0.5. */
export const likelihoodOfChance = (chance: number): Likelihood =>
  leastChance.find(([least]) => chance >= least)?.[1] ?? notRealistic;

/** @param z distance from the median in standard deviations. */
export const likelihoodOfDistance = (z: number): Likelihood =>
  farthest.find(([most]) => Math.abs(z) <= most)?.[1] ?? notRealistic;
