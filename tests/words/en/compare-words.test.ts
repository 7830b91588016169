import { describe, expect, it } from 'vitest';
import { type MainCause, shiftBetween } from '../../../src/model/answers/difference';
import { differenceSentence } from '../../../src/words/en/compare-words';
import { knownDates, knownForecast } from './known-forecast';

const forecast = (median: number, stretched = median) =>
  knownForecast(
    knownDates([2027.1, median, 2033.9], 0.021),
    knownDates([2027.1, stretched, 2033.9], 0.021),
  );
const says = (from: number[], to: number[], cause?: MainCause): string => {
  const [pinned, here] = [forecast(from[0] ?? NaN, from[1]), forecast(to[0] ?? NaN, to[1])];
  return differenceSentence(pinned, here, shiftBetween(pinned, here), cause);
};
const growth: MainCause = { key: 'datasetGrowth', isMost: true, isOnly: false };

describe('the difference of two scenarios', () => {
  it.each([
    [[2029.4], [2030.7], undefined, '16 months later than the Baseline.'],
    [
      [2029.4],
      [2030.7],
      growth,
      '16 months later than the Baseline, mostly because of “Training sets grow each year by”.',
    ],
    [
      [2030.7],
      [2029.4],
      { ...growth, isMost: false },
      '16 months earlier than the Baseline, most of all because of “Training sets grow each year by”.',
    ],
    [
      [2029.4],
      [2030.4],
      { key: 'stockDefinition', isMost: true, isOnly: true },
      'A year later than the Baseline, because of “What counts as data”.',
    ],
    [[2029.4], [2029.43], growth, 'The same date as the Baseline.'],
    [[Infinity], [Infinity], growth, 'Not this century, like the Baseline.'],
    [
      [2029.4],
      [Infinity],
      growth,
      'Not this century, and the Baseline mid 2029, mostly because of “Training sets grow each year by”.',
    ],
    [[Infinity], [2029.4], undefined, 'Mid 2029, and the Baseline not this century.'],
    [
      [2029.4, 2029.5],
      [2029.4, 2030.5],
      { key: 'syntheticShare', isMost: true, isOnly: true },
      'The same date; with machine-written text a year later than the Baseline, because of “Machine-written share of training text”.',
    ],
  ] as const)('from %j to %j', (from, to, cause, sentence) => {
    expect(says([...from], [...to], cause)).toBe(sentence);
  });

  it('is from what the reader chose, where something was', () => {
    const [other, here] = [forecast(2029.4), forecast(2031.4)];
    expect(differenceSentence(other, here, shiftBetween(other, here), undefined, true)).toBe(
      '2 years later than what you compare with.',
    );
  });
});
