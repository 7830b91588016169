/** A hundred squares, ten in a row, as the path of those from one to another. */

const SIDE = 11;
const STEP = 14;
/** How wide and high all of them are. */
export const GRID_SIDE = 9 * STEP + SIDE;

/** @param from the first square; `to` is the first that is no longer drawn. */
export const gridPath = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, k) => {
    const [x, y] = [((from + k) % 10) * STEP, Math.floor((from + k) / 10) * STEP];
    return `M${x} ${y}h${SIDE}v${SIDE}h-${SIDE}z`;
  }).join('');
