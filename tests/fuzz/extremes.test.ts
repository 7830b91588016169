import { describe, expect, it } from 'vitest';
import { createDesign } from '../../src/model/sampling/sample-design';
import { defaultLinkState, type LinkState } from '../../src/scenario/link-state';
import { engines } from '../model/engines';
import { brokenAt } from '../model/forecast-laws';
import { oneOfEach } from '../selected-cases';
import { extremes } from './allowed';
import { printed, searched, unsound } from './printed';

const cases = Object.entries(extremes);
const design = createDesign(256);
const stateOf = (assumptions: LinkState['scenario']['assumptions']): LinkState => ({
  ...defaultLinkState,
  scenario: { preset: 'baseline', assumptions },
});

describe.each(cases)('%s', (_, assumptions) => {
  it.each(engines)('has an answer: $name', ({ engine }) => {
    expect(brokenAt(engine, assumptions, design)).toEqual([]);
  });

  it('is printed and drawn in numbers that are numbers', () => {
    expect(unsound(printed(stateOf(assumptions)))).toEqual([]);
  });
});

it.each(oneOfEach(4, 'deeper answers at the extremes', cases))(
  'the deeper answers are numbers too: %s',
  (_, assumptions) => {
    expect(unsound(searched(stateOf(assumptions)))).toEqual([]);
  },
);

it('finds what is no number', () => {
  const texts = { path: '<path d="M1,NaN"/>', table: 'by undefined 2029', csv: '2029,Infinity\n' };
  expect(unsound(texts)).toHaveLength(3);
  expect(unsound({ table: 'a nanometre, 2029.17', json: '{"p90":null}' })).toEqual([]);
});
