import { describe, expect, it } from 'vitest';
import { findProblem } from '../../src/model/parameters/check-interval';
import { parameterIds, parameters } from '../../src/model/parameters/parameters';
import { positionOf, rounded, SLIDER_STEPS, steppedFrom, valueOf } from '../../src/ui/slider-scale';

const places = Array.from({ length: SLIDER_STEPS + 1 }, (_, place) => place);

describe.each(parameterIds.map((id) => parameters[id]))('the slider of $id', (parameter) => {
  const { id, span, unit } = parameter;

  it('goes from end to end of its span, exactly', () => {
    expect([valueOf(parameter, 0), valueOf(parameter, SLIDER_STEPS)]).toEqual([...span]);
    expect(span.map((end) => positionOf(parameter, end))).toEqual([0, SLIDER_STEPS]);
  });

  it('keeps what lies beyond its span at its ends', () => {
    const width = span[1] - span[0];
    expect(positionOf(parameter, span[1] + width)).toBe(SLIDER_STEPS);
    expect(positionOf(parameter, Math.max(0, span[0] - width))).toBe(0);
  });

  it('comes back to a place from its value, as near as rounding lets it', () => {
    for (const place of places) {
      const value = valueOf(parameter, place);
      const again = valueOf(parameter, positionOf(parameter, value));
      // The last half percent of a share is the slider's very end.
      expect(Math.abs(again - value)).toBeLessThanOrEqual(unit === 'share' ? 0.0051 : 0);
    }
  });

  it('rises, and each value is one that can be taken', () => {
    const values = places.map((place) => valueOf(parameter, place));
    values.forEach((value, i) => {
      expect(value).toBeGreaterThanOrEqual(values[i - 1] ?? -Infinity);
      expect(rounded(parameter, value)).toBe(value);
      expect(findProblem(id, [value, value])).toBeUndefined();
    });
  });

  it.each([1, -1])('never stops short of its end under single steps: %i', (way) => {
    const [from, to] = way > 0 ? span : [span[1], span[0]];
    let value = from;
    for (let presses = 0; value !== to; presses++) {
      const next = steppedFrom(parameter, value, way);
      expect((next - value) * way).toBeGreaterThan(0);
      expect(presses).toBeLessThan(SLIDER_STEPS + 1);
      value = next;
    }
    expect(steppedFrom(parameter, value, way)).toBe(to);
  });

  it('goes farther in a leap than in a step', () => {
    const start = valueOf(parameter, SLIDER_STEPS / 2);
    expect(steppedFrom(parameter, start, 40)).toBeGreaterThan(steppedFrom(parameter, start, 1));
    expect(steppedFrom(parameter, start, -40)).toBeLessThan(steppedFrom(parameter, start, -1));
    expect(steppedFrom(parameter, start, 0)).toBe(start);
  });
});

describe('what is shown of a value', () => {
  it.each([
    ['datasetGrowth', 1.9183, 1.92],
    ['datasetAtAnchor', 46_475_800_154_489, 46.5e12],
    ['computeSlowdownYear', 2031.449, 2031.4],
    ['generations', 2.6, 3],
  ] as const)('of %s, %f is %f', (id, value, shown) => {
    expect(rounded(parameters[id], value)).toBe(shown);
  });
});

describe('places', () => {
  it('are even in orders of magnitude for counts', () => {
    const { datasetAtAnchor } = parameters;
    expect(positionOf(datasetAtAnchor, 5e13)).toBeCloseTo(SLIDER_STEPS / 2, 9);
  });

  it('are even in odds for shares', () => {
    const { booksPapersCodeShare } = parameters;
    expect(positionOf(booksPapersCodeShare, 0.5)).toBeCloseTo(SLIDER_STEPS / 2, 9);
    expect(positionOf(booksPapersCodeShare, 0.9) - SLIDER_STEPS / 2).toBeCloseTo(
      SLIDER_STEPS / 2 - positionOf(booksPapersCodeShare, 0.1),
      9,
    );
  });
});
