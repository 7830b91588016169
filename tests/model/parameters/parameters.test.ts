import { describe, expect, it } from 'vitest';
import { findProblem } from '../../../src/model/parameters/check-interval';
import { type Family, parameterIds, parameters } from '../../../src/model/parameters/parameters';
import { FAMILIES } from '../../plain-model/plain-model';
import { parameterMeanings } from '../../../src/words/en/parameter-meanings';
import { parameterNames } from '../../../src/words/en/parameter-names';

const plainNames: Partial<Record<Family, string>> = { 'logit-normal': 'share' };

describe('the registry', () => {
  it('holds the parameters of the second implementation and no others', () => {
    expect([...parameterIds].sort()).toEqual(Object.keys(FAMILIES).sort());
  });

  it.each(parameterIds)('%s has the family that the second implementation gives it', (id) => {
    const { family } = parameters[id];
    expect(plainNames[family] ?? family).toBe(FAMILIES[id]);
    expect(parameters[id].id).toBe(id);
  });

  it.each(parameterIds)(
    '%s: the default is inside the slider, the slider inside the limits',
    (id) => {
      const { interval, span } = parameters[id];
      const [min, max] = parameters[id].limits;
      expect(findProblem(id, interval)).toBeUndefined();
      expect(min).toBeLessThanOrEqual(span[0]);
      expect(span[0]).toBeLessThanOrEqual(interval[0]);
      expect(interval[1]).toBeLessThanOrEqual(span[1]);
      expect(span[1]).toBeLessThanOrEqual(max);
      for (const end of span) expect(findProblem(id, [end, end])).toBeUndefined();
    },
  );

  it.each(parameterIds)('%s says in a sentence what it is', (id) => {
    expect(parameterNames[id]).toMatch(/^[A-Z][^.]*$/);
    expect(parameterMeanings[id]).toMatch(/^[A-Z0-9].*\.$/);
  });

  it('has no two parameters of one label', () => {
    expect(new Set(parameterIds.map((id) => parameterNames[id])).size).toBe(parameterIds.length);
  });

  it('lets a share of certainty be drawn only where a value is one', () => {
    for (const id of parameterIds) {
      const { family, interval } = parameters[id];
      if (family === 'fixed') expect(interval[0]).toBe(interval[1]);
    }
  });
});
