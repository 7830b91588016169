/** From a parameter's value to the position of a thumb and back. */
import type { Parameter } from '../model/parameters/parameters';

/** Steps of a slider from end to end. */
export const SLIDER_STEPS = 400;

/** Shares move by their odds, from 0.5% to 99.5%; the very ends are 0 and 1 where the span allows. */
const LEAST_SHARE = 0.005;
const logit = (p: number): number => Math.log(p / (1 - p));

type Scale = { toPosition: (value: number) => number; toValue: (position: number) => number };

/** The transformed scale between two positions, 0 and 1. */
function between(
  from: number,
  to: number,
  into: (v: number) => number,
  out: (v: number) => number,
): Scale {
  const [a, b] = [into(from), into(to)];
  return {
    toPosition: (value) => (into(value) - a) / (b - a),
    toValue: (position) => out(a + (b - a) * position),
  };
}

function scaleOf({ family, span }: Parameter): Scale {
  const [low, high] = span;
  if (family === 'lognormal') return between(low, high, Math.log, Math.exp);
  if (family !== 'logit-normal')
    return between(
      low,
      high,
      (v) => v,
      (v) => v,
    );
  const inner = between(
    Math.max(low, LEAST_SHARE),
    Math.min(high, 1 - LEAST_SHARE),
    logit,
    (l) => 1 / (1 + Math.exp(-l)),
  );
  return {
    toPosition: (value) => (value <= 0 ? 0 : value >= 1 ? 1 : inner.toPosition(value)),
    toValue: (position) => (position <= 0 ? low : position >= 1 ? high : inner.toValue(position)),
  };
}

/**
 * A value rounded as it is shown: three significant digits; a tenth of a year; a whole number of generations.
 *
 * @param digits more than three round that much finer.
 */
export function rounded({ unit }: Parameter, value: number, digits = 3): number {
  if (unit === 'generations') return Math.round(value);
  if (unit === 'year') return Number(value.toFixed(digits - 2));
  return Number(value.toPrecision(digits));
}

/**
 * Position of a value on its slider.
 *
 * @param value in the parameter's unit; beyond the span the thumb stands at the end.
 * @returns 0 .. SLIDER_STEPS, a real number.
 */
export const positionOf = (parameter: Parameter, value: number): number =>
  Math.min(1, Math.max(0, scaleOf(parameter).toPosition(value))) * SLIDER_STEPS;

/**
 * Value at a position of a slider.
 *
 * @param position 0 .. SLIDER_STEPS.
 * @returns in the parameter's unit, rounded as it is shown, inside the span.
 */
export function valueOf(parameter: Parameter, position: number): number {
  const { span } = parameter;
  const value = rounded(parameter, scaleOf(parameter).toValue(position / SLIDER_STEPS));
  return Math.min(span[1], Math.max(span[0], value));
}

/**
 * Value some steps of the slider away, for keys: at least as far as the next value that is shown differently, because a step may
 * be finer than the rounding.
 *
 * @param value in the parameter's unit.
 * @param steps whole number; below 0 to the left.
 * @returns in the parameter's unit, rounded as it is shown, inside the span.
 */
export function steppedFrom(parameter: Parameter, value: number, steps: number): number {
  const way = Math.sign(steps);
  if (way === 0) return value;
  const shown = rounded(parameter, value);
  const isPast = (position: number): boolean => (valueOf(parameter, position) - shown) * way > 0;
  let position = Math.round(positionOf(parameter, value)) + steps;
  while (position > 0 && position < SLIDER_STEPS && !isPast(position)) position += way;
  return valueOf(parameter, Math.min(SLIDER_STEPS, Math.max(0, position)));
}
