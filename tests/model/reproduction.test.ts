import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reproduction, reproductionFile } from '../../scripts/reproduce';

it('docs/reproduction.md holds the numbers of the code; "npm run reproduce" writes it anew', () => {
  expect(readFileSync(reproductionFile, 'utf8')).toBe(reproduction());
});
