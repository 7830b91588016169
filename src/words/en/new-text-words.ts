/** How much text the web gains, beside the growth of the text that can be used. */
import { stocks } from '../../data/evidence';
import { countInWords } from './format';

const stockOf = (id: Lowercase<string>): (typeof stocks)[number] => {
  const stock = stocks.find((each) => each.id === id);
  if (!stock) throw new Error(`There is no stock ${id}.`);
  return stock;
};

/** Why the growth of usable text is so much less than what is published as new text in a year. */
export function newTextSentences(): string {
  const { value: web } = stockOf('indexed_web_growth');
  const { low, high } = stockOf('yearly_uploads_2024');
  if (web === null || low === null || high === null)
    throw new Error('A figure of new text is missing.');
  const count = (tokens: number): string => countInWords(tokens, 2);
  return (
    `Before any filter, the web that search engines can see gains about ${count(web)} tokens a year. ` +
    `Estimates of ${count(low)} to ${count(high)} tokens count all that is uploaded, in messages and on closed platforms too. ` +
    'Of the web’s new text only a part is good enough to learn from, written by people and open to crawlers. That part is what we call growth of usable text.'
  );
}
