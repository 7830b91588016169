import { expect, it } from 'vitest';
import { pageAddress } from '../../../src/app/pages/page-address';
import { readLink } from '../../../src/scenario/read-link';
import { defaultLinkState } from '../../../src/scenario/link-state';

it('the default needs no query', () => {
  expect(pageAddress('./', defaultLinkState)).toBe('./');
  expect(pageAddress('./synthetic.html', defaultLinkState, '#gap')).toBe('./synthetic.html#gap');
});

it('any other link goes along whole: scenario, view, comparison, what is unknown', () => {
  const query = '?v=1&preset=disclosedPace&repetition=1&c.preset=epoch2024&horizon=2060&pagse=1';
  const { state } = readLink(query);
  expect(pageAddress('./', state)).toBe(`./${query}`);
  expect(pageAddress('./synthetic.html', state, '#gap')).toBe(`./synthetic.html${query}#gap`);
});
