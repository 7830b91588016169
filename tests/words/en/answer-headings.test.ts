import { expect, it } from 'vitest';
import { claims } from '../../../src/data/evidence';
import { answerIds, answerOfAnchor } from '../../../src/words/en/answer-headings';
import { claimAnchor } from '../../../src/words/en/claims-text';

it('every anchor that was ever a link leads to one of the six', () => {
  for (const id of answerIds) expect(answerOfAnchor(id)).toBe(id);
  for (const id of ['who-uses-synthetic-text', 'stories-in-the-news', 'what-text-costs'])
    expect(answerOfAnchor(id)).toBe('after-exhaustion');
  for (const { id } of claims) expect(answerOfAnchor(claimAnchor(id))).toBe('check-a-claim');
  expect(answerOfAnchor('p-pages')).toBeUndefined();
  expect(answerOfAnchor('')).toBeUndefined();
});
