import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { missingWords } from '../../scripts/check-language.mjs';

const english = Object.fromEntries(
  readdirSync('src/words/en').map((file) => [file, readFileSync(`src/words/en/${file}`, 'utf8')]),
);

it('what is missing is named, a file, an export, a key and a slot, and other words are not', () => {
  const changed = (file: string, from: string, to: string) => {
    expect(english[file]).toContain(from);
    return { [file]: english[file]?.replace(from, to) };
  };
  const missing = missingWords('xx', {
    ...english,
    'quote.ts': undefined,
    ...changed('about-text.ts', 'Dispute it', 'Widersprechen'),
    ...changed('usd-text.ts', 'formatUsd', 'inDollars'),
    ...changed('share-text.ts', "copyLink: 'Copy link',", ''),
    ...changed('control-text.ts', 'all: (count: number)', 'all: (count: string)'),
  });
  expect(missing).toHaveLength(4);
  const said = missing.join('\n');
  expect(said).toContain('src/words/xx/quote.ts is missing');
  for (const name of ['formatUsd', 'copyLink', 'controlText.all'])
    expect(said).toContain(`'${name}'`);
});
