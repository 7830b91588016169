import { describe, expect, it } from 'vitest';
import type { Box } from '../../src/chart/frame';
import {
  boxOf,
  type LabelledPoint,
  type PlacedLabel,
  placeLabels,
  type Polyline,
  textWidth,
} from '../../src/chart/place-labels';
import { uniforms } from '../model/random-settings';
import { strangers } from './strangers';

const within: Box = { left: 60, top: 30, right: 460, bottom: 330 };
const covers = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((a, i) => items.slice(i + 1).map((b): [Item, Item] => [a, b]));

/** Points along a line, close together. */
const along = (line: Polyline): [number, number][] =>
  line.slice(1).flatMap(([x1, y1], i) => {
    const [x0, y0] = line[i] ?? [x1, y1];
    return Array.from({ length: 101 }, (_, k): [number, number] => [
      x0 + ((x1 - x0) * k) / 100,
      y0 + ((y1 - y0) * k) / 100,
    ]);
  });
const holds = ({ left, right, top, bottom }: Box, [x, y]: readonly [number, number]): boolean =>
  x > left && x < right && y > top && y < bottom;

/** Every law that placed names keep. */
function expectLawful(
  placed: readonly PlacedLabel[],
  points: readonly LabelledPoint[],
  lines: readonly Polyline[],
  fontSize: number,
): void {
  const boxes = placed.map((label) => boxOf(label, fontSize));
  for (const [a, b] of pairs(boxes)) expect(covers(a, b)).toBe(false);
  for (const box of boxes) {
    expect(box.left).toBeGreaterThanOrEqual(within.left);
    expect(box.right).toBeLessThanOrEqual(within.right);
    expect(box.top).toBeGreaterThanOrEqual(within.top);
    expect(box.bottom).toBeLessThanOrEqual(within.bottom);
    expect(points.filter(({ x, y }) => holds(box, [x, y]))).toEqual([]);
    expect(lines.flatMap(along).filter((spot) => holds(box, spot))).toEqual([]);
  }
  for (const { id, leader } of placed) {
    if (!leader) continue;
    const others = placed.flatMap((label, i) => (label.id === id ? [] : (boxes[i] ?? [])));
    expect(along(leader).filter((spot) => others.some((box) => holds(box, spot)))).toEqual([]);
  }
  expect(strangers(placed, points, fontSize)).toEqual([]);
}

describe('names of random points', () => {
  it.each(Array.from({ length: 60 }, (_, seed) => seed))('keep the laws, draw %i', (seed) => {
    const random = uniforms(seed);
    const points = Array.from({ length: 4 + Math.floor(40 * random()) }, (_, i) => ({
      id: String(i),
      label: 'Some name of a set 70B'.slice(0, 3 + Math.floor(19 * random())),
      x: within.left + 400 * random(),
      y: within.top + 300 * random(),
    }));
    const line = points.slice(0, 4).map(({ x, y }) => [x, y] as const);
    const placed = placeLabels(points, points, { lines: [line] }, within, 12, 9);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.length).toBeLessThanOrEqual(9);
    expectLawful(placed, points, [line], 12);
  });
});

describe('a name', () => {
  const point = { id: 'a', label: 'A name', x: 250, y: 200 };

  it('stands right beside its point where nothing is in the way', () => {
    const [label] = placeLabels([point], [point], { lines: [] }, within, 12, 9);
    expect(label?.leader).toBeUndefined();
    expect(label && Math.abs(label.y - point.y)).toBeLessThan(12);
  });

  it('is left out where there is no place for it', () => {
    const crowd = Array.from({ length: 400 }, (_, i) => ({
      ...point,
      id: String(i),
      x: 150 + (i % 20) * 10,
      y: 100 + Math.floor(i / 20) * 10,
    }));
    expect(placeLabels([point], crowd, { lines: [] }, within, 12, 9)).toEqual([]);
  });

  it('that stands far off has a leader from its point', () => {
    const wall = Array.from({ length: 5 }, (_, i) => ({
      ...point,
      id: `wall ${i}`,
      x: 170 + i * 40,
      y: 191,
    }));
    const below = wall.map((set) => ({ ...set, y: 209 }));
    const [label] = placeLabels([point], [point, ...wall, ...below], { lines: [] }, within, 12, 9);
    expect(label?.leader).toBeDefined();
    const [from = [NaN, NaN]] = label?.leader ?? [];
    expect(Math.hypot(from[0] - point.x, from[1] - point.y)).toBeCloseTo(4, 0);
  });

  it('of more importance goes first', () => {
    const rival = { ...point, id: 'b', x: point.x + 30 };
    const [first] = placeLabels([rival, point], [point, rival], { lines: [] }, within, 12, 1);
    expect(first?.id).toBe('b');
  });
});

describe('the width of a text', () => {
  it('grows with every letter and with the font', () => {
    expect(textWidth('GPT-3 175B', 12)).toBeLessThan(textWidth('GPT-3 175Bx', 12));
    expect(textWidth('GPT-3', 24)).toBeCloseTo(2 * textWidth('GPT-3', 12), 9);
  });
});
