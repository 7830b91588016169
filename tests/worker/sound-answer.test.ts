// The door lets in whatever the model says, of random assumptions too, and nothing that is changed for the worse.
import { describe, expect, it } from 'vitest';
import { engine } from '../../src/model/engines/engine';
import { presets } from '../../src/scenario/presets';
import { createDesign } from '../../src/model/sampling/sample-design';
import { type AnswerInput, type AnswerKind, answersApi } from '../../src/worker/answers-api';
import { areSoundValues, isSoundAnswer } from '../../src/worker/sound-answer';
import { isSoundForecast } from '../../src/worker/sound-forecast';
import { randomSetting } from '../model/random-settings';
import { oneOfEach } from '../selected-cases';

const settings = Array.from({ length: 40 }, (_, seed) => randomSetting(seed));
const all = [...Object.values(presets).map(({ assumptions }) => assumptions), ...settings];
const some = [...all.slice(0, 3), ...settings.slice(0, 3)];
const years = Float64Array.of(2020, 2026.75, 2031, 2100);

it('lets in every forecast of the model', () => {
  const design = createDesign(64);
  for (const assumptions of all) {
    const forecast = engine(assumptions, design, years);
    expect(isSoundForecast(forecast, 64, years), JSON.stringify(assumptions)).toBe(true);
    expect(isSoundForecast(forecast, 128, years)).toBe(false);
    expect(isSoundForecast(forecast, 64, years.slice(1))).toBe(false);
  }
});

const kinds: readonly AnswerKind[] = [
  ...(['sensitivity', 'ends', 'definitions', 'readings', 'readingsWithPrivateText'] as const),
  ...(['readingsWithMedia', 'peak', 'thresholds', 'needed', 'value', 'mix'] as const),
  ...(['forecast', 'causes', 'after', 'gap'] as const),
];
const asked = (assumptions: AnswerInput['assumptions']): AnswerInput => ({
  ...{ assumptions, samples: 64, id: 'pages', year: 2031, years: [2026, 2030, 2099] },
  near: { kind: 'value', id: 'pages', value: 1e11, z: 0, isInside: true, others: [] },
  pinned: presets.baseline.assumptions,
});

/** Every copy of a value in which one number is NaN, for the first so many numbers. */
function spoilt(value: unknown, most: number): unknown[] {
  const places: ((copy: unknown) => void)[] = [];
  const walk = (at: unknown, path: readonly (string | number)[]): void => {
    if (typeof at !== 'object' || at === null) return;
    for (const [key, each] of Object.entries(at)) {
      if (places.length === most) return;
      if (typeof each === 'number') {
        places.push((copy) => {
          const holder = path.reduce((inside, step) => Reflect.get(inside as object, step), copy);
          Reflect.set(holder as object, key, NaN);
        });
      } else walk(each, [...path, key]);
    }
  };
  walk(value, []);
  return places.map((spoil) => {
    const copy = structuredClone(value);
    spoil(copy);
    return copy;
  });
}

describe.each(kinds)('an answer of the kind %s', (kind) => {
  it('comes in, and with one number spoilt it does not', ({ task }) => {
    for (const assumptions of oneOfEach(3, `answers of the kind ${kind}`, some, task.file)) {
      const input = asked(assumptions);
      const outcome = answersApi.ask(kind, input);
      if (outcome.kind === 'failed') throw new Error(outcome.message);
      expect(isSoundAnswer(kind, input, outcome.answer)).toBe(true);
      for (const copy of spoilt(outcome.answer, 40)) {
        expect(isSoundAnswer(kind, input, copy)).toBe(false);
      }
    }
  });
  it.each([[undefined], [7], ['late'], [{}], [[{}]], [[null]], [NaN]])('is not %j', (answer) => {
    expect(isSoundAnswer(kind, asked(presets.baseline.assumptions), answer)).toBe(false);
  });
});

it('knows the values of all parameters from a part of them', () => {
  const needed = answersApi.ask('needed', asked(presets.baseline.assumptions));
  if (needed.kind === 'failed') throw new Error(needed.message);
  expect(areSoundValues(needed.answer)).toBe(true);
  expect(areSoundValues(needed.answer.slice(1))).toBe(false);
  expect(areSoundValues(null)).toBe(false);
});
