import { describe, expect, it } from 'vitest';
import { type Assumptions, baseline } from '../../../../src/model/parameters/assumptions';
import {
  type Branch,
  branchesOf,
  type BranchSpace,
  branchSpace,
} from '../../../../src/model/answers/mix/branch-space';
import { findProblem } from '../../../../src/model/parameters/check-interval';
import {
  assumptionsAtDesignPoint,
  type DesignPoint,
  designPoint,
} from '../../../../src/model/answers/mix/design-point';
import { distributionOf, zOf } from '../../../../src/model/parameters/distribution';
import { dateAt } from '../../../../src/model/engines/forecast';
import { withCertain } from '../../../../src/model/parameters/with-certain';
import { normalCdf, normalQuantile } from '../../../../src/model/numbers/normal';
import {
  type ParameterId,
  parameterIds,
  parameters,
} from '../../../../src/model/parameters/parameters';
import { plainEngine } from '../../../../src/model/engines/plain/plain-engine';
import { createDesign } from '../../../../src/model/sampling/sample-design';
import { type PresetId, presets } from '../../../../src/scenario/presets';
import {
  closedForm,
  datasetAtAnchor,
  lnHead,
  lnMedian,
  pace,
  pages,
  shortfall,
  sigma,
} from '../../closed-form-scenario';
import { oneOfEach } from '../../../selected-cases';
import { randomSetting, uniforms } from '../../random-settings';
import { withIntervals } from '../../reference-scenarios';

/** The date of assumptions in which everything is certain, by the plain engine. */
const dateOf = (assumptions: Assumptions): number =>
  dateAt(plainEngine(assumptions, createDesign(1), new Float64Array()).exhaustion, 0.5);

function found(assumptions: Assumptions, year: number): DesignPoint {
  const point = designPoint(assumptions, year);
  if (point.kind === 'none') throw new Error(`${year}: ${point.reason}`);
  return point;
}

const partOf = (point: DesignPoint, id: ParameterId) => point.parts.find((part) => part.id === id);

describe('the design point, where it is known exactly', () => {
  const central = closedForm.demandAnchorYear + lnHead / pace;

  it.each([2027, 2028.5, 2030, 2033.3, 2039])(
    'is the foot of the perpendicular, for %d',
    (year) => {
      const point = found(closedForm, year);
      const [sigmaD, sigmaP] = [sigma(datasetAtAnchor), sigma(pages)];
      const square = sigmaD ** 2 + sigmaP ** 2;
      const off = shortfall(year);
      expect(point.distance).toBeCloseTo(Math.abs(off) / Math.sqrt(square), 7);
      expect(partOf(point, 'datasetAtAnchor')?.z).toBeCloseTo((-off * sigmaD) / square, 7);
      expect(partOf(point, 'pages')?.z).toBeCloseTo((off * sigmaP) / square, 7);
      expect(partOf(point, 'pages')?.share).toBeCloseTo(sigmaP ** 2 / square, 7);
      expect(point.surprise).toBeCloseTo(normalCdf(-Math.abs(off) / Math.sqrt(square)), 7);
      expect(point.centralYear).toBeCloseTo(central, 5);
      expect(point.direction).toBe(year < central ? 'earlier' : 'later');
      expect(point.branch).toBe('trend');
      expect(point.search.method).toBe('limit-state');
      expect(point.parts.map(({ id }) => id)).toEqual(['pages', 'datasetAtAnchor']);
      expect(point.nearerInstead).toBeUndefined();
    },
  );

  it('stops at a hard limit, and the others make up for it', () => {
    const year = 2050;
    const point = found(closedForm, year);
    expect((partOf(point, 'pages')?.value ?? NaN) / parameters.pages.limits[1]).toBeCloseTo(1, 12);
    const zPages = (Math.log(parameters.pages.limits[1]) - lnMedian(pages)) / sigma(pages);
    const zDataset = (sigma(pages) * zPages - shortfall(year)) / sigma(datasetAtAnchor);
    expect(partOf(point, 'datasetAtAnchor')?.z).toBeCloseTo(zDataset, 6);
    expect(point.distance).toBeCloseTo(Math.hypot(zPages, zDataset), 6);
  });

  it('is the middle itself where the middle leads to the year', () => {
    const point = found(closedForm, central);
    expect(point.direction).toBe('same');
    expect(point.distance).toBeLessThan(1e-4);
    expect(point.surprise).toBeCloseTo(0.5, 4);
  });

  it('has on one branch the chance of the date, for the limit state is a plane', () => {
    for (const year of [2028, 2036]) {
      const { surprise, direction } = found(closedForm, year);
      const z = (year - central) / (Math.hypot(sigma(pages), sigma(datasetAtAnchor)) / pace);
      expect(surprise).toBeCloseTo(normalCdf(direction === 'earlier' ? z : -z), 7);
    }
  });
});

const cases: [PresetId, number][] = [
  ['baseline', 2022],
  ['baseline', 2025],
  ['baseline', 2026],
  ['baseline', 2026.9],
  ['baseline', 2028],
  ['baseline', 2035],
  ['baseline', 2060],
  ['disclosedPace', 2026.5],
  ['disclosedPace', 2033],
  ['disclosedPace', 2090],
  ['collectedOnce', 2023],
  ['collectedOnce', 2026],
  ['collectedOnce', 2040],
  ['everythingUnlocked', 2027],
  ['everythingUnlocked', 2045],
  ['epoch2024', 2031],
];

const points = new Map<string, DesignPoint>();
/** The point of a case, looked for once for all tests. */
function pointOf(preset: PresetId, year: number): DesignPoint {
  const known = points.get(`${preset} ${year}`) ?? found(presets[preset].assumptions, year);
  points.set(`${preset} ${year}`, known);
  return known;
}

describe('applied as a scenario', () => {
  it.each(cases)('the point for %s and %d has its date in the year', (preset, year) => {
    const { assumptions } = presets[preset];
    const point = pointOf(preset, year);
    const applied = assumptionsAtDesignPoint(assumptions, point);
    expect(Math.abs(dateOf(applied) - year)).toBeLessThanOrEqual(0.01);
    for (const id of parameterIds) {
      const [low, high] = applied.intervals[id];
      expect(low, id).toBe(high);
      expect(findProblem(id, [low, high]), id).toBeUndefined();
    }
    expect(applied.intervals.computeWeight[0]).toBe(point.branch === 'trend' ? 0 : 1);
  });

  it('puts every part where it says, and the rest at its median', () => {
    const point = found(baseline, 2027.5);
    const applied = assumptionsAtDesignPoint(baseline, point);
    for (const { id, value, z } of point.parts) {
      expect(applied.intervals[id]).toEqual([value, value]);
      expect(zOf(distributionOf(id, baseline.intervals[id]), value)).toBeCloseTo(z, 9);
    }
    const moved = new Set(point.parts.map(({ id }) => id));
    for (const id of parameterIds) {
      if (moved.has(id) || id === 'computeWeight') continue;
      expect(applied.intervals[id][0]).toBe(distributionOf(id, baseline.intervals[id]).median);
    }
  });

  it('has parts that make up the distance, the largest first', () => {
    const { parts, distance } = found(baseline, 2033);
    const square = parts.reduce((sum, { z }) => sum + z * z, 0);
    expect(Math.sqrt(square)).toBeCloseTo(distance, 9);
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    const shares = parts.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  });
});

/** The length along a direction, up to a most, at which the date is the year, to 0.01 years; and where that is. */
function hitAlong(space: BranchSpace, direction: Float64Array, year: number, most: number) {
  const length = Math.hypot(...direction);
  const at = (distance: number) => {
    const z = direction.map((d, j) =>
      Math.min(space.high[j] ?? 0, Math.max(space.low[j] ?? 0, (d / length) * distance)),
    );
    return { z, date: space.yearAt(z) };
  };
  const isLate = (distance: number): boolean => at(distance).date > year;
  const STEPS = 10;
  for (let k = 1; k <= STEPS; k++) {
    let [a, b] = [(most * (k - 1)) / STEPS, (most * k) / STEPS];
    const before = isLate(a);
    if (isLate(b) === before) continue;
    for (let halving = 0; halving < 30; halving++) {
      const middle = (a + b) / 2;
      if (isLate(middle) === before) a = middle;
      else b = middle;
    }
    const hit = [at(a), at(b)].find(({ date }) => Math.abs(date - year) <= 0.005);
    if (hit) return { z: hit.z, distance: Math.hypot(...hit.z) };
  }
  return undefined;
}

/** The nearest point with its date in the year that chance finds: directions at random, then around the best one. */
function nearestByChance(assumptions: Assumptions, year: number, point: DesignPoint, seed: number) {
  const next = uniforms(seed);
  let nearest: { distance: number; branch: Branch } | undefined;
  for (const branch of branchesOf(assumptions)) {
    const space = branchSpace(assumptions, branch);
    const gaussian = (): Float64Array =>
      Float64Array.from(space.ids, () => normalQuantile(0.0005 + 0.999 * next()));
    const z = Float64Array.from(space.ids, (id) => partOf(point, id)?.z ?? 0);
    let best = point.branch === branch ? { z, distance: point.distance } : undefined;
    for (let round = 0; round < 120; round++) {
      const isLocal = best !== undefined && round % 2 === 1;
      const spread = [0.3, 0.1, 0.03, 0.01][(round >> 1) % 4] ?? 0.1;
      const noise = gaussian();
      const from = best?.z;
      const direction =
        isLocal && from
          ? from.map((value, j) => value / Math.hypot(...from) + spread * (noise[j] ?? 0))
          : noise;
      const hit = hitAlong(space, direction, year, 1.5 * (best?.distance ?? point.distance) + 0.5);
      if (hit && hit.distance < (best?.distance ?? Infinity)) best = hit;
    }
    if (best && best.distance < (nearest?.distance ?? Infinity))
      nearest = { distance: best.distance, branch };
  }
  return nearest;
}

describe('no point with the same date is nearer', () => {
  it.each(oneOfEach(4, 'design points that chance may beat', cases))(
    'that chance finds, for %s and %d',
    (preset, year) => {
      const { assumptions } = presets[preset];
      const point = pointOf(preset, year);
      const nearest = nearestByChance(assumptions, year, point, 1);
      // Dates within 0.005 years count as the same: where demand nearly stands still that is worth a little distance.
      expect(nearest?.distance ?? 0).toBeGreaterThan(point.distance * 0.985 - 1e-3);
    },
  );
});

/** Whether any of many futures at random, wide ones too, runs out within a tenth of a year of it. */
function hasDateByChance(assumptions: Assumptions, year: number, seed: number): boolean {
  const next = uniforms(seed);
  return branchesOf(assumptions).some((branch) => {
    const space = branchSpace(assumptions, branch);
    return Array.from({ length: 1500 }, (_, k) => 0.5 * (1 + (k % 6))).some((spread) => {
      const z = Float64Array.from(
        space.ids,
        () => spread * normalQuantile(0.0005 + 0.999 * next()),
      );
      return Math.abs(space.yearAt(z) - year) < 0.1;
    });
  });
}

describe('random scenarios', () => {
  const seeds = Array.from({ length: 48 }, (_, k) => 500 + k);
  const scenarios = oneOfEach(4, 'design points of random settings', seeds).map((seed) => {
    return { seed, assumptions: randomSetting(seed), year: 2015 + 85 * uniforms(seed)() };
  });
  const points = scenarios.map((scenario) => ({
    ...scenario,
    point: designPoint(scenario.assumptions, scenario.year),
  }));

  it('have a point whose date is the year, or a reason', () => {
    const missed = points.filter(
      ({ point, assumptions, year, seed }) =>
        point.kind === 'none' && hasDateByChance(assumptions, year, seed),
    );
    expect(missed.map(({ seed }) => seed)).toEqual([]);
    for (const { point, assumptions, year, seed } of points) {
      if (point.kind === 'none') {
        expect(['no-crossing-then', 'nothing-uncertain']).toContain(point.reason);
        continue;
      }
      const applied = assumptionsAtDesignPoint(assumptions, point);
      expect(Math.abs(dateOf(applied) - year), `seed ${seed}`).toBeLessThanOrEqual(0.01);
      for (const id of parameterIds) {
        expect(findProblem(id, applied.intervals[id]), `seed ${seed}, ${id}`).toBeUndefined();
      }
    }
  });

  it('have one that chance does not beat', () => {
    const beaten = points.filter(({ point, assumptions, year, seed }) => {
      if (point.kind === 'none') return false;
      const nearest = nearestByChance(assumptions, year, point, seed);
      return nearest !== undefined && nearest.distance < point.distance * 0.985 - 1e-3;
    });
    expect(beaten.map(({ seed }) => seed)).toEqual([]);
  });
});

describe('where there is none, or not quite, it says so', () => {
  it.each([NaN, Infinity, -Infinity, 2014.9, 2100.1])('for the year %d', (year) => {
    expect(designPoint(baseline, year)).toEqual({ kind: 'none', reason: 'year' });
  });

  it('where everything is certain', () => {
    const certain = parameterIds.reduce(
      (so, id) => withCertain(so, id, distributionOf(id, so.intervals[id]).median),
      baseline,
    );
    expect(designPoint(certain, 2040)).toEqual({ kind: 'none', reason: 'nothing-uncertain' });
    // Half the futures are on either path, and each path has one date.
    const dates = branchesOf(certain).map((branch) =>
      branchSpace(certain, branch).yearAt(new Float64Array()),
    );
    for (const date of dates) {
      expect(found(certain, date).distance).toBe(0);
      expect(found(certain, date + 0.009).direction).toBe('same');
    }
  });

  it('where no path crosses just then: after the record demand falls to a lower anchor, and text only grows', () => {
    const falling = withIntervals(closedForm, { datasetAtAnchor: [1.4e13, 1.4e13] });
    const none = designPoint(falling, 2026);
    expect(none).toMatchObject({ kind: 'none', reason: 'no-crossing-then' });
    const nearest =
      none.kind === 'none' && none.reason === 'no-crossing-then' ? none.nearestYear : NaN;
    expect(Math.abs((nearest ?? NaN) - 2026)).toBeLessThan(1);
    expect(found(falling, nearest ?? NaN).kind).toBe('point');
  });

  it('where a nearer mix runs out in another year', () => {
    // Demand falls from the end of the record to the anchor, unless more is drawn than there was.
    const falling = withIntervals(closedForm, { datasetAtAnchor: [2e13, 3.3e13] });
    const { nearerInstead, distance } = found(falling, 2026);
    expect(nearerInstead?.year).toBeCloseTo(2025.32, 1);
    expect(nearerInstead?.distance).toBeLessThan(distance);
  });

  it('fixed and inactive parameters have no part, and the weight of the paths has none', () => {
    const assumptions = withCertain(baseline, 'pages', 3e11);
    const ids = found(assumptions, 2028).parts.map(({ id }) => id);
    expect(ids).not.toContain('pages');
    expect(ids).not.toContain('computeWeight');
    expect(ids).not.toContain('commonCrawlTokens');
    expect(ids).not.toContain('syntheticShare');
    expect(ids).toContain('qualityShare');
  });

  it('a path whose weight is 0 is not looked at', () => {
    for (const [weight, branch] of [
      [0, 'trend'],
      [1, 'compute'],
    ] as const) {
      expect(found(withCertain(baseline, 'computeWeight', weight), 2028).branch).toBe(branch);
    }
  });
});
