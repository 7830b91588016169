/** Places of values on a track by their distance from the median, in standard deviations. */

/** The track ends here; a value beyond is drawn at its end. */
export const REACH = 4;
/** Ends of the likely range, nine in ten. */
export const LIKELY = 1.6449;

/** Per cent of the track's width, with a little room at the ends. */
export const distancePercent = (z: number): number =>
  Math.round(500 + (500 * Math.min(REACH, Math.max(-REACH, z))) / (REACH + 0.3)) / 10;
