import { expect, it } from 'vitest';
import { hashOf } from '../../scripts/freeze-version';

/** SHA-256 of the files that other people's pages load by their names. */
const frozen = {
  'embed-v1.js': '67d0c15095181b5d7fd6db89799fd0b3fc09ceea5b6087ae865f991b8bc3af70',
  'element-v1.js': 'a6b9f7dcff58feba8ac87f9993f8ca2108062a52a5568938353e3da9ac1ce5cf',
};

it.each(Object.entries(frozen))('%s is what pages out there have', (name, hash) => {
  expect(
    hashOf(`public/${name}`),
    `public/${name} is loaded by pages that are not ours, so it never changes: a change needs a new file name, such as ${name.replace('v1', 'v2')}.`,
  ).toBe(hash);
});
