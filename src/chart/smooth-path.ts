/** Smooth paths through points in order of x: cubic, and between two points never beyond them (Steffen 1990, as d3's curveMonotoneX). */

type Corner = readonly [x: number, y: number];

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

/**
 * The path through points, in pixels; nothing without any.
 *
 * @param corners no two with the same x.
 */
export const smoothLine = (corners: readonly Corner[]): string =>
  corners.length > 0 ? `M${curve(corners)}` : '';

/** The outline of what lies between an upper and a lower edge, both from left to right. */
export const smoothBand = (upper: readonly Corner[], lower: readonly Corner[]): string =>
  upper.length > 0 ? `M${curve(upper)}L${curve(lower.toReversed())}Z` : '';

/** The first point, and a cubic to each of the others. Written as one text: a picture has thousands of these numbers. */
function curve(corners: readonly Corner[]): string {
  const slopes = slopesOf(corners);
  let path = '';
  let [x0, y0] = [0, 0];
  for (const [i, [x, y]] of corners.entries()) {
    const third = (x - x0) / 3;
    path +=
      i === 0
        ? `${round(x)},${round(y)}`
        : `C${round(x0 + third)},${round(y0 + third * (slopes[i - 1] ?? 0))},${round(x - third)},${round(y - third * (slopes[i] ?? 0))},${round(x)},${round(y)}`;
    [x0, y0] = [x, y];
  }
  return path;
}

/** The slope at each point: within, no steeper than twice the flatter of its sides; at the ends, such that the curve is a parabola. */
function slopesOf(corners: readonly Corner[]): number[] {
  const sides = corners.slice(1).map(([x, y], i) => {
    const [x0, y0] = corners[i] ?? [x, y];
    return { width: x - x0, slope: (y - y0) / (x - x0) };
  });
  const inner = sides.slice(1).map((b, i) => {
    const a = sides[i] ?? b;
    const mean = (a.slope * b.width + b.slope * a.width) / (a.width + b.width);
    const least = Math.min(Math.abs(a.slope), Math.abs(b.slope), Math.abs(mean) / 2);
    return (Math.sign(a.slope) + Math.sign(b.slope)) * least;
  });
  const [first, last] = [sides[0], sides.at(-1)];
  if (!first || !last) return [0];
  return [
    (3 * first.slope - (inner[0] ?? first.slope)) / 2,
    ...inner,
    (3 * last.slope - (inner.at(-1) ?? last.slope)) / 2,
  ];
}
