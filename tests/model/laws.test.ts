/** What holds of every forecast, whatever is put in: each parameter from limit to limit, by itself and with every other. */
import { describe, expect, it } from 'vitest';
import {
  anchorLimits,
  type Assumptions,
  baseline,
  collapses,
  stockDefinitions,
} from '../../src/model/parameters/assumptions';
import { findProblem } from '../../src/model/parameters/check-interval';
import { type ParameterId, parameterIds } from '../../src/model/parameters/parameters';
import { createDesign } from '../../src/model/sampling/sample-design';
import { oneOfEach } from '../selected-cases';
import { engines } from './engines';
import { brokenAt, lawYears } from './forecast-laws';
import { type Level, levelsOf, withExtras } from './parameter-levels';
import { randomSetting } from './random-settings';
import { withIntervals } from './reference-scenarios';

const design = createDesign(64);
const smallDesign = createDesign(16);

/** Every choice once, with the extras in use. */
const everyChoice: Assumptions[] = stockDefinitions.flatMap((stockDefinition) =>
  collapses.map((collapse) => withExtras({ stockDefinition, collapse })),
);

describe.each(engines)('$name', ({ name, engine }) => {
  describe('every parameter by itself, under every choice', () => {
    const cases = parameterIds.flatMap((id) =>
      levelsOf(id).flatMap((level) => everyChoice.map((choice) => ({ id, level, choice }))),
    );
    const chosen = oneOfEach(4, `parameters by themselves, ${name}`, cases);
    it.each(parameterIds)('%s', (id) => {
      for (const { level, choice } of chosen.filter((each) => each.id === id)) {
        expect(findProblem(id, level.interval), level.name).toBeUndefined();
        const broken = brokenAt(engine, withIntervals(choice, { [id]: level.interval }), design);
        expect(broken, `${level.name}, ${choice.stockDefinition}, ${choice.collapse}`).toEqual([]);
      }
    });
  });

  describe('every pair of parameters', () => {
    interface Meeting {
      readonly a: ParameterId;
      readonly b: ParameterId;
      readonly one: Level;
      readonly other: Level;
    }
    const meetings = parameterIds.flatMap((a, i): Meeting[] =>
      parameterIds
        .slice(i + 1)
        .flatMap((b) =>
          levelsOf(a).flatMap((one) => levelsOf(b).map((other) => ({ a, b, one, other }))),
        ),
    );
    // Two parameters meet under one choice; another pair meets under the next.
    const cases = meetings.map((meeting, turn) => ({
      ...meeting,
      choice: everyChoice[turn % everyChoice.length] ?? baseline,
    }));
    const chosen = oneOfEach(12, `pairs of parameters at their levels, ${name}`, cases);

    it.each(parameterIds.slice(0, -1))('%s with each that follows', (id) => {
      const meet = chosen.filter(({ a }) => a === id);
      expect(meet).not.toEqual([]);
      const broken = meet.flatMap(({ a, b, one, other, choice }) => {
        const intervals = { [a]: one.interval, [b]: other.interval };
        return brokenAt(engine, withIntervals(choice, intervals), smallDesign).map(
          (sentence) => `${a} ${one.name}, ${b} ${other.name}: ${sentence}`,
        );
      });
      expect(broken).toEqual([]);
    });
  });

  describe('the anchors', () => {
    const anchors = [...anchorLimits, 2023.1, 2026.75, 2050];
    const cases = anchors.flatMap((demandAnchorYear) =>
      anchors.flatMap((computeAnchorYear) =>
        everyChoice.map((choice) => ({ ...choice, demandAnchorYear, computeAnchorYear })),
      ),
    );
    it.each(oneOfEach(4, `anchors, ${name}`, cases))(
      'demand at $demandAnchorYear, compute at $computeAnchorYear, $stockDefinition, $collapse',
      (assumptions) => {
        expect(brokenAt(engine, assumptions, design)).toEqual([]);
      },
    );
  });

  describe('anything at once', () => {
    const settings = Array.from({ length: 1000 }, (_, i) => 1000 + i);
    const seeds = oneOfEach(10, `random settings, ${name}`, settings);
    it('breaks no law in random settings', () => {
      const broken = seeds.flatMap((seed) =>
        brokenAt(engine, randomSetting(seed), smallDesign).map(
          (sentence) => `${seed}: ${sentence}`,
        ),
      );
      expect(broken).toEqual([]);
    });

    const turns = oneOfEach(4, `settings of every parameter at a level, ${name}`, [
      ...Array(200).keys(),
    ]);
    it('breaks no law with every parameter at one of its levels', () => {
      for (const turn of turns) {
        const intervals = Object.fromEntries(
          parameterIds.map((id, i) => {
            const levels = levelsOf(id);
            // Strides that are no divisors of one another: every two parameters meet in many ways.
            return [id, (levels[(turn * (i + 1) + i * i) % levels.length] ?? levels[0])?.interval];
          }),
        );
        const choice = everyChoice[turn % everyChoice.length] ?? baseline;
        expect(
          brokenAt(engine, withIntervals(choice, intervals), smallDesign),
          `turn ${turn}`,
        ).toEqual([]);
      }
    });
  });

  describe('the same assumptions', () => {
    it.each([baseline, ...everyChoice])('give the same bits, choice %#', (assumptions) => {
      const once = engine(assumptions, createDesign(128), lawYears);
      expect(engine(structuredClone(assumptions), createDesign(128), lawYears)).toEqual(once);
    });

    it('give other bits with another seed, and nearly the same dates', () => {
      const [one, other] = [1, 2].map((seed) =>
        engine(baseline, createDesign(4096, seed), lawYears),
      );
      const medians = [one, other].map((forecast) => forecast?.exhaustion.quantiles[3] ?? NaN);
      expect(medians[0]).not.toBe(medians[1]);
      expect(Math.abs((medians[0] ?? NaN) - (medians[1] ?? NaN))).toBeLessThan(0.1);
    });
  });
});
