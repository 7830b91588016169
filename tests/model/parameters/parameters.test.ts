import { describe, expect, it } from 'vitest';
import { findProblem } from '../../../src/model/parameters/check-interval';
import {
  type Family,
  isParameterId,
  type ParameterId,
  parameterIds,
  parameters,
} from '../../../src/model/parameters/parameters';
import { FAMILIES } from '../../plain-model/plain-model';
import { parameterMeanings } from '../../../src/words/parameter-meanings';

const share = [0, 0.99] as const;
const tokens = [1e11, 1e18] as const;
/** The specification's limits. */
const limits: Record<ParameterId, readonly [number, number]> = {
  pages: [1e8, 1e15],
  bytesPerPage: [100, 1e6],
  bytesPerToken: [1, 5.9],
  pageLengthGrowth: [0.5, 2],
  pageCountGrowth: [0.5, 2],
  commonCrawlTokens: tokens,
  wholeWebTokens: tokens,
  qualityShare: [0.001, 1],
  aiShareOfNewText: share,
  withheldShare: share,
  repetition: [1, 20],
  booksPapersCodeTokens: tokens,
  booksPapersCodeShare: [0, 1],
  privateTextTokens: tokens,
  privateTextShare: [0, 1],
  mediaTokens: tokens,
  mediaShare: [0, 1],
  datasetAtAnchor: [1e9, 1e18],
  datasetGrowth: [0.5, 20],
  computeWeight: [0, 1],
  computeAtAnchor: [1e20, 1e36],
  computeGrowth: [1, 20],
  computeSlowdownYear: [2024, 2100],
  computeGrowthLater: [1, 20],
  overtraining: [0.05, 1000],
  syntheticShare: [0, 0.95],
  generatorErrorRate: share,
  keepsRight: [0.01, 1],
  keepsWrong: [0, 1],
  syntheticValue: [0, 10],
  syntheticSaturation: [0.01, 100],
  generations: [1, 20],
  costSynthetic: [0, 1e6],
  costHuman: [0, 1e6],
};

const plainNames: Partial<Record<Family, string>> = { 'logit-normal': 'share' };

describe('the registry', () => {
  it('holds the parameters of the specification and no others', () => {
    expect([...parameterIds].sort()).toEqual(Object.keys(limits).sort());
  });

  it.each(parameterIds)('%s has its limits and family', (id) => {
    const { family } = parameters[id];
    expect(parameters[id].limits).toEqual(limits[id]);
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
    expect(parameters[id].label).toMatch(/^[A-Z][^.]*$/);
    expect(parameterMeanings[id]).toMatch(/^[A-Z0-9].*\.$/);
  });

  it('has no two parameters of one label', () => {
    expect(new Set(parameterIds.map((id) => parameters[id].label)).size).toBe(parameterIds.length);
  });

  it('lets a share of certainty be drawn only where a value is one', () => {
    for (const id of parameterIds) {
      const { family, interval } = parameters[id];
      if (family === 'fixed') expect(interval[0]).toBe(interval[1]);
    }
  });
});

describe('isParameterId', () => {
  it.each(['pages', 'datasetGrowth', 'costHuman'])('knows %s', (id) => {
    expect(isParameterId(id)).toBe(true);
  });
  it.each(['', 'Pages', 'toString', '__proto__', 'constructor', 'stockDefinition'])(
    'does not know "%s"',
    (text) => {
      expect(isParameterId(text)).toBe(false);
    },
  );
});
