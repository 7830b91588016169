/** Names beside points, none over another name, a point or a line: the first place that is free, or no name. */
import type { Box } from './frame';

/** In pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LabelledPoint extends Point {
  readonly id: string;
  readonly label: string;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** From near the point to near its name, where the name stands far off. */
  readonly leader?: readonly [from: Corner, to: Corner];
}

type Corner = readonly [x: number, y: number];

/** A line as its corners, in pixels. */
export type Polyline = readonly Corner[];

export type Weight = 'regular' | 'bold';

/** How wide a text is at a font size, both in pixels. */
export type Measure = (text: string, fontSize: number, weight?: Weight) => number;

/** Bold letters are wider than the plain ones. */
const BOLD = 1.12;

/** Advance widths in em of a wide sans-serif, so that text that fits by this estimate fits in most fonts. */
export function textWidth(text: string, fontSize: number, weight?: Weight): number {
  let em = 0;
  for (const letter of text) {
    if ("iljI.,:;|!'’ ".includes(letter)) em += 0.36;
    else if ('frt()-1'.includes(letter)) em += 0.46;
    else if ('mwMW%@'.includes(letter)) em += 0.98;
    else if (letter >= 'A' && letter <= 'Z') em += 0.74;
    else em += 0.65;
  }
  return em * fontSize * (weight === 'bold' ? BOLD : 1);
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  right: box.right + by,
  top: box.top - by,
  bottom: box.bottom + by,
});

/** Whether the box around a segment touches a box. Indexes instead of destructuring: this loop is the hottest of the picture. */
const isNear = (box: Box, a: Corner, b: Corner): boolean =>
  !(a[0] < box.left && b[0] < box.left) &&
  !(a[0] > box.right && b[0] > box.right) &&
  !(a[1] < box.top && b[1] < box.top) &&
  !(a[1] > box.bottom && b[1] > box.bottom);

/** Whether a segment touches a box (Liang and Barsky 1984). */
function touches(box: Box, a: Corner, b: Corner): boolean {
  if (!isNear(box, a, b)) return false;
  const [x0, y0] = a;
  const [x1, y1] = b;
  let [enter, leave] = [0, 1];
  const sides: [number, number][] = [
    [x0 - x1, x0 - box.left],
    [x1 - x0, box.right - x0],
    [y0 - y1, y0 - box.top],
    [y1 - y0, box.bottom - y0],
  ];
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}

export const touchesLine = (box: Box, line: Polyline): boolean =>
  line.some((corner, i) => {
    const before = line[i - 1];
    return before !== undefined && touches(box, before, corner);
  });

/** The segments of lines near a box, each as a line of its own. */
const piecesIn = (box: Box, lines: readonly Polyline[]): Polyline[] =>
  lines.flatMap((line) =>
    line.flatMap((corner, i) => {
      const before = line[i - 1];
      return before && isNear(box, before, corner) ? [[before, corner]] : [];
    }),
  );

/** On which side of a line through two corners a third lies. */
const sideOf = ([ax, ay]: Corner, [bx, by]: Corner, [cx, cy]: Corner): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

const crosses = ([a, b]: readonly [Corner, Corner], line: Polyline): boolean =>
  line.some((d, i) => {
    const c = line[i - 1];
    return c && sideOf(a, b, c) !== sideOf(a, b, d) && sideOf(c, d, a) !== sideOf(c, d, b);
  });

type Place = readonly [dx: number, dy: number, anchor: PlacedLabel['anchor']];

/** In pixels: how far a name may stand from its point. */
const FARTHEST = 38;

/** Where a name may stand, the best first; dy is the baseline's. The far ones come with a leader. */
const places = (size: number): Place[] => [
  [-8, -4, 'end'],
  [8, size * 0.35 + 6, 'start'],
  [-8, size * 0.35, 'end'],
  [8, size * 0.35, 'start'],
  [0, -9, 'middle'],
  [0, size + 8, 'middle'],
  [10, -8, 'start'],
  [-10, size + 4, 'end'],
  [7, size + 6, 'start'],
  [-5, -9, 'start'],
  ...[14, 20, 28, FARTHEST].flatMap((far) => directions.flatMap((way) => placesAt(far, way, size))),
];

/** Twelve of them, the upper left and the lower right first: the sets rise to the right. */
const directions = [-150, -120, 30, 60, 180, 0, -90, 90, 150, 120, -30, -60].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

/** Right above and below its point a name may reach to either side. */
function placesAt(far: number, [across, down]: Corner, size: number): Place[] {
  const y = down * far + size * (0.28 + 0.52 * down);
  if (Math.abs(across) > 0.1) return [[across * far, y, across < 0 ? 'end' : 'start']];
  return [
    [0, y, 'middle'],
    [3, y, 'end'],
    [-3, y, 'start'],
  ];
}

/** A name whose box is farther from its point than this gets a leader. */
const NEAR = 11;
/** Leaders begin at the edge of the point, and end this far from the name's box. */
const POINT_GAP = 4;
const NAME_GAP = 2;
/** A name without a leader is this much nearer to its own point than to any other; a leader stays as far from all others. */
const CLEARLY = 4;
const LEADER_GAP = 6;

const nearestIn = (box: Box, { x, y }: Point): Corner => [
  Math.min(box.right, Math.max(box.left, x)),
  Math.min(box.bottom, Math.max(box.top, y)),
];

/** How far a point is from a box, in pixels; 0 inside. */
export function distanceTo(box: Box, point: Point): number {
  const [x, y] = nearestIn(box, point);
  return Math.hypot(x - point.x, y - point.y);
}

/** How far a point is from a segment, in pixels. */
function distanceToSegment([[ax, ay], [bx, by]]: readonly [Corner, Corner], { x, y }: Point) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(ax + part * dx - x, ay + part * dy - y);
}

/** The line from a point to its name, undefined where they stand side by side. */
function leaderTo(box: Box, point: Point): PlacedLabel['leader'] {
  const { x, y } = point;
  const to = nearestIn(box, point);
  const [dx, dy] = [to[0] - x, to[1] - y];
  const length = Math.hypot(dx, dy);
  if (length <= NEAR) return undefined;
  const at = (distance: number): Corner => [
    round(x + (dx * distance) / length),
    round(y + (dy * distance) / length),
  ];
  return [at(POINT_GAP), at(length - NAME_GAP)];
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** The box of a placed text, in pixels. */
export function boxOf(
  label: Omit<PlacedLabel, 'id' | 'leader'>,
  fontSize: number,
  measure: Measure = textWidth,
): Box {
  const width = measure(label.text, fontSize);
  const left =
    label.anchor === 'start'
      ? label.x
      : label.anchor === 'end'
        ? label.x - width
        : label.x - width / 2;
  return {
    left,
    right: left + width,
    top: label.y - fontSize * 0.8,
    bottom: label.y + fontSize * 0.25,
  };
}

/** The first of some places at which a text is whole, covers nothing and is crossed by no line. */
export const freePlace = <Place extends Omit<PlacedLabel, 'id' | 'leader'>>(
  candidates: readonly Place[],
  fontSize: number,
  within: Box,
  taken: readonly Box[],
  lines: readonly Polyline[],
  measure: Measure,
): Place | undefined =>
  candidates.find((place) => {
    const box = boxOf(place, fontSize, measure);
    return (
      box.left >= within.left &&
      box.right <= within.right &&
      box.top >= within.top &&
      box.bottom <= within.bottom &&
      !taken.some((other) => overlaps(box, other)) &&
      !lines.some((line) => touchesLine(grown(box, 2), line))
    );
  });

/**
 * Places names, the most important first. Each is clearly nearer to its own point than to any other, or has a leader that ends on it.
 *
 * @param wanted   points to be named, in order of importance.
 * @param points   all points, named or not: no name covers one.
 * @param lines    lines that neither a name nor a leader covers.
 * @param rules    lines that no name covers.
 * @param within   where names must lie.
 * @param fontSize pixels.
 * @param most     the largest number of names.
 * @param measure  how wide a text is in the font that draws it.
 */
export function placeLabels(
  wanted: readonly LabelledPoint[],
  points: readonly Point[],
  { lines, rules = [] }: { lines: readonly Polyline[]; rules?: readonly Polyline[] },
  within: Box,
  fontSize: number,
  most: number,
  measure: Measure = textWidth,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const names: Box[] = [];
  const drawn = [...lines, ...rules];
  for (const { id, label, ...own } of wanted) {
    if (placed.length === most) break;
    // Most of the picture is out of reach of a name.
    const reach = grown(around(own.x, own.y), FARTHEST + measure(label, fontSize) + 2 * fontSize);
    const near = points.filter(({ x, y }) => overlaps(around(x, y), reach));
    const dots = near.map(({ x, y }) => around(x, y));
    const others = near.filter(({ x, y }) => x !== own.x || y !== own.y);
    const nearDrawn = piecesIn(reach, drawn);
    const nearLines = piecesIn(reach, lines);
    const isOwn = (box: Box, leader: PlacedLabel['leader']): boolean =>
      leader
        ? !names.some((name) => touchesLine(name, leader)) &&
          !nearLines.some((line) => crosses(leader, line)) &&
          others.every((other) => distanceToSegment(leader, other) >= LEADER_GAP)
        : others.every((other) => distanceTo(box, other) >= distanceTo(box, own) + CLEARLY);
    for (const [dx, dy, anchor] of places(fontSize)) {
      const candidate = { id, text: label, x: round(own.x + dx), y: round(own.y + dy), anchor };
      const box = boxOf(candidate, fontSize, measure);
      const leader = leaderTo(box, own);
      const free =
        box.left >= within.left &&
        box.right <= within.right &&
        box.top >= within.top &&
        box.bottom <= within.bottom &&
        ![...dots, ...names].some((other) => overlaps(box, other)) &&
        !nearDrawn.some((line) => touchesLine(box, line)) &&
        isOwn(box, leader);
      if (!free) continue;
      placed.push(leader ? { ...candidate, leader } : candidate);
      names.push({ ...box, left: box.left - 3, right: box.right + 3 });
      if (leader) drawn.push(leader);
      break;
    }
  }
  return placed;
}

/** The box of a point. */
export const around = (x: number, y: number): Box =>
  grown({ left: x, right: x, top: y, bottom: y }, 5);
