/** Where a value is looked for: from the median outward, or beside one that is nearly right. */
import { fromSpace, toSpace } from '../parameters/distribution';
import { type ParameterId, parameters } from '../parameters/parameters';
import { roleOf } from '../parameters/roles';
import type { Try } from '../numbers/root-between';
import { STOCK_YEAR } from '../timeline/time-point';

/** Whether raising a parameter may bring a date by some year forward at one value and put it off at another. */
export function isTurning(id: ParameterId, year: number): boolean {
  const role = roleOf(id);
  // Text grows from 2024 on, and shrinks towards the years before.
  if (role.part === 'text-growth') return year < STOCK_YEAR;
  return role.part === 'path' || (role.part === 'demand-growth' && role.paths.includes('compute'));
}

/** A limit without a place in its family's space, such as a share of 0, is taken to be this near to it. */
const NEAR_LIMIT = 1e-6;

/** The places that a parameter may take in its family's space, where equal steps are equally surprising. */
export interface Places {
  readonly from: number;
  readonly to: number;
  /** A first step, for a parameter without an interval. */
  readonly step: number;
  readonly nearest: (value: number) => number;
  readonly valueAt: (place: number) => number;
}

/** The places of a parameter. */
export function placesOf(id: ParameterId): Places {
  const { family, limits } = parameters[id];
  const [min, max] = limits;
  const inner =
    family === 'logit-normal'
      ? [Math.max(min, NEAR_LIMIT), Math.min(max, 1 - NEAR_LIMIT)]
      : [min, max];
  const [from, to] = inner.map((value) => toSpace(family, value));
  const valueAt = (place: number): number => {
    if (place <= from) return min;
    return place >= to ? max : Math.min(max, Math.max(min, fromSpace(family, place)));
  };
  const nearest = (value: number): number =>
    Math.min(to, Math.max(from, toSpace(family, Math.min(inner[1], Math.max(inner[0], value)))));
  return { from, to, step: (to - from) / 32, nearest, valueAt };
}

/**
 * Tries places from the median outward, each step twice the one before, up to the limits: both ways where the date may turn
 * around, else the way that helps and no further than needed; where the limit itself does not do it, nothing between is tried.
 *
 * @returns in order of place.
 */
export function search(
  id: ParameterId,
  excessAt: (place: number) => number,
  median: number,
  { from, to, step }: Places,
  scale: number,
  isBothWays: boolean,
): Try[] {
  const middle: Try = { place: median, excess: excessAt(median) };
  const isShort = middle.excess < 0;
  const outward = (way: 1 | -1, isWhole: boolean): Try[] => {
    const tries: Try[] = [];
    const end = way === 1 ? to : from;
    let place = median;
    for (let next = scale || step; place !== end; next *= 2) {
      place = way === 1 ? Math.min(end, place + next) : Math.max(end, place - next);
      const excess = excessAt(place);
      tries.push({ place, excess });
      if (!isWhole && excess < 0 !== isShort) break;
    }
    return tries;
  };
  const helps = (parameters[id].effect === 'earlier') === isShort ? 1 : -1;
  const limit = helps === 1 ? to : from;
  if (!isBothWays && limit !== median) {
    const farthest: Try = { place: limit, excess: excessAt(limit) };
    if (farthest.excess < 0 === isShort)
      return helps === 1 ? [middle, farthest] : [farthest, middle];
  }
  const below = isBothWays || helps === -1 ? outward(-1, isBothWays) : [];
  const above = isBothWays || helps === 1 ? outward(1, isBothWays) : [];
  return [...below.reverse(), middle, ...above];
}

/** How far to look beside a value: this part of the range at first, and so many times twice as far. */
const BESIDE = 1 / 4096;
const DOUBLINGS = 6;

/**
 * Tries places beside one at which the chance is nearly one half, the way in which it comes to that.
 *
 * @returns in order of place.
 */
export function searchBeside(
  excessAt: (place: number) => number,
  { from, to }: Places,
  start: number,
): Try[] {
  const at = (place: number): Try => ({ place, excess: excessAt(place) });
  const first = at(start);
  let step = (to - from) * BESIDE;
  const next = at(Math.min(to, start + step));
  if (next.excess < 0 !== first.excess < 0) return [first, next];
  // Above one half where it rises, and below where it falls, the way is back.
  const way = next.excess > first.excess === first.excess < 0 ? 1 : -1;
  const tries = [first];
  for (let doubling = 0; doubling < DOUBLINGS; doubling++, step *= 2) {
    const place = Math.min(to, Math.max(from, tries[tries.length - 1].place + way * step));
    tries.push(at(place));
    if (tries[tries.length - 1].excess < 0 !== first.excess < 0) break;
  }
  return way === 1 ? tries : tries.reverse();
}

/** Neighbours between which the sign changes. */
export function brackets(tries: readonly Try[]): [Try, Try][] {
  const pairs: [Try, Try][] = [];
  for (let k = 1; k < tries.length; k++) {
    const [a, b] = [tries[k - 1], tries[k]];
    if (a.excess < 0 !== b.excess < 0) pairs.push([a, b]);
  }
  return pairs;
}
