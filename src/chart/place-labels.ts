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

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const grown = (box: Box, by: number): Box => ({
  left: box.left - by,
  right: box.right + by,
  top: box.top - by,
  bottom: box.bottom + by,
});

/** Whether a segment touches a box (Liang and Barsky 1984). */
function touches(
  box: Box,
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
): boolean {
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

const touchesLine = (box: Box, line: Polyline): boolean =>
  line.some((corner, i) => {
    const before = line[i - 1];
    return before !== undefined && touches(box, before, corner);
  });

/** On which side of a line through two corners a third lies. */
const sideOf = ([ax, ay]: Corner, [bx, by]: Corner, [cx, cy]: Corner): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

const crosses = ([a, b]: readonly [Corner, Corner], line: Polyline): boolean =>
  line.some((d, i) => {
    const c = line[i - 1];
    return c && sideOf(a, b, c) !== sideOf(a, b, d) && sideOf(c, d, a) !== sideOf(c, d, b);
  });

/** Where a name may stand, the best first: [dx, dy of the baseline, anchor]. The far ones come with a leader. */
const places = (size: number): [number, number, PlacedLabel['anchor']][] => [
  [-8, -4, 'end'],
  [8, size * 0.35 + 6, 'start'],
  [-8, size * 0.35, 'end'],
  [8, size * 0.35, 'start'],
  [0, -9, 'middle'],
  [0, size + 8, 'middle'],
  [10, -8, 'start'],
  [-10, size + 4, 'end'],
  [7, size + 6, 'start'],
  [-12, -16, 'end'],
  [12, size + 12, 'start'],
  [0, -24, 'middle'],
  [-20, -30, 'end'],
  [20, size + 26, 'start'],
  [30, size * 0.35, 'start'],
  [4, size + 20, 'end'],
  [4, size + 34, 'end'],
  [10, size + 48, 'end'],
  [10, size + 64, 'end'],
  [-24, -6, 'end'],
  [-30, -20, 'end'],
];

/** A name whose box is farther from its point than this gets a leader. */
const NEAR = 11;
/** Leaders begin and end this far from the point's middle and the name's box. */
const POINT_GAP = 5;
const NAME_GAP = 2;

/** The line from a point to its name, undefined where they stand side by side. */
function leaderTo(box: Box, x: number, y: number): PlacedLabel['leader'] {
  const to: Corner = [
    Math.min(box.right, Math.max(box.left, x)),
    Math.min(box.bottom, Math.max(box.top, y)),
  ];
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
      !lines.some((line) => touchesLine(box, line))
    );
  });

/**
 * Places names, the most important first.
 *
 * @param wanted   points to be named, in order of importance.
 * @param points   all points, named or not: no name covers one.
 * @param lines    lines that no name covers.
 * @param within   where names must lie.
 * @param fontSize pixels.
 * @param most     the largest number of names.
 * @param measure  how wide a text is in the font that draws it.
 */
export function placeLabels(
  wanted: readonly LabelledPoint[],
  points: readonly Point[],
  lines: readonly Polyline[],
  within: Box,
  fontSize: number,
  most: number,
  measure: Measure = textWidth,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const dots = points.map(({ x, y }) => around(x, y));
  const names: Box[] = [];
  const drawn = [...lines];
  for (const { id, label, x, y } of wanted) {
    if (placed.length === most) break;
    const own = around(x, y);
    const others = dots.filter((dot) => !overlaps(dot, own));
    for (const [dx, dy, anchor] of places(fontSize)) {
      const candidate = { id, text: label, x: x + dx, y: y + dy, anchor };
      const box = boxOf(candidate, fontSize, measure);
      const leader = leaderTo(box, x, y);
      const free =
        box.left >= within.left &&
        box.right <= within.right &&
        box.top >= within.top &&
        box.bottom <= within.bottom &&
        ![...dots, ...names].some((other) => overlaps(box, other)) &&
        !drawn.some((line) => touchesLine(box, line)) &&
        !(
          leader &&
          ([...others, ...names].some((other) => touchesLine(other, leader)) ||
            lines.some((line) => crosses(leader, line)))
        );
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
