import { describe, expect, it } from 'vitest';
import { type MainCause, shiftBetween } from '../../src/model/answers/difference';
import { differenceSentence, pinnedDetail } from '../../src/words/compare-words';
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
    [[2029.4], [2030.7], undefined, '1.3 years later than the pinned scenario.'],
    [
      [2029.4],
      [2030.7],
      growth,
      '1.3 years later than the pinned scenario, mostly from “Growth of training sets”.',
    ],
    [
      [2030.7],
      [2029.4],
      { ...growth, isMost: false },
      '1.3 years earlier than the pinned scenario, most of all from “Growth of training sets”.',
    ],
    [
      [2029.4],
      [2030.4],
      { key: 'stockDefinition', isMost: true, isOnly: true },
      '1 year later than the pinned scenario, from “What counts as data”.',
    ],
    [[2029.4], [2029.43], growth, 'The same date as in the pinned scenario.'],
    [[Infinity], [Infinity], growth, 'No date before 2100, as in the pinned scenario.'],
    [
      [2029.4],
      [Infinity],
      growth,
      'Not before 2100, the pinned scenario mid 2029, mostly from “Growth of training sets”.',
    ],
    [[Infinity], [2029.4], undefined, 'Mid 2029, the pinned scenario not before 2100.'],
    [
      [2029.4, 2029.5],
      [2029.4, 2030.5],
      { key: 'syntheticShare', isMost: true, isOnly: true },
      'The same date; with synthetic text 1 year later than the pinned scenario, from “Synthetic share”.',
    ],
  ] as const)('from %j to %j', (from, to, cause, sentence) => {
    expect(says([...from], [...to], cause)).toBe(sentence);
  });

  it('stands beside what the pinned one says', () => {
    expect(pinnedDetail(forecast(2029.4))).toBe('80%: 2027 to 2033, 2% not before 2100');
  });
});
