import { expect, it } from 'vitest';
import { newTextSentences } from '../../../src/words/en/new-text-words';

it('says why usable text grows by so much less than what is published as new text', () => {
  expect(newTextSentences()).toBe(
    'Before any filter, the web that search engines can see gains about 41 trillion tokens a year. Estimates of 180 trillion to 500 trillion tokens count all that is uploaded, in messages and on closed platforms too. Of the web’s new text only a part is good enough to learn from, written by people and open to crawlers. That part is what we call growth of usable text.',
  );
});
