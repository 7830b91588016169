import { expect, it } from 'vitest';
import { chartFrame, tokenScale, yearScale } from '../../../src/chart/frame';
import { trainingSetLayers } from '../../../src/chart/marks/training-sets';
import { textWidth } from '../../../src/chart/place-labels';

const frame = chartFrame(760);
const x = yearScale(frame, [2020, 2040]);
const y = tokenScale(frame, 'log', [1e11, 1e17]);
const set = (id: string, year: number, tokens: number, text: boolean) => ({
  ...{
    id,
    label: id,
    year,
    tokens,
    text,
    record: text,
    name: text ? `${id}!` : undefined,
    rank: 0,
  },
});

it('training sets are dots by kind, a record that lasts to the anchor year, and names', () => {
  const sets = [
    set('first', 2021, 1e12, true),
    set('media', 2022, 1e13, false),
    set('too early', 2019, 1e12, true),
    set('second', 2023, 1e13, true),
  ];
  const { layers, names } = trainingSetLayers(sets, frame, x, y, 2026, [], [], [], textWidth);
  const shapesOf = Object.fromEntries(layers.map(({ role, shapes }) => [role, shapes]));
  expect(shapesOf['text-set']).toMatchObject([
    { cx: Math.round(x(2021) * 10) / 10, title: 'first: 1 trillion tokens' },
    { cx: Math.round(x(2023) * 10) / 10, title: 'second: 10 trillion tokens' },
  ]);
  expect(shapesOf['mixed-set']).toMatchObject([{ cx: x(2022) }]);
  expect(shapesOf['record-line']).toHaveLength(1);
  expect(JSON.stringify(shapesOf['record-line'])).toMatch(
    new RegExp(`L${Math.round(x(2026) * 10) / 10},[\\d.]+"`),
  );
  expect(shapesOf['set-label']?.map(({ text }) => text)).toEqual(['first!', 'second!']);
  expect(names.map(({ id }) => id)).toEqual(['first', 'second']);
  // While a slider is pressed they stay.
  const fixed = [{ id: 'first', text: 'first!', x: 1, y: 2, anchor: 'start' as const }];
  expect(trainingSetLayers(sets, frame, x, y, 2026, [], [], [], textWidth, fixed).names).toBe(
    fixed,
  );
});
