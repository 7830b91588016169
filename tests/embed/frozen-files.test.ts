import { expect, it } from 'vitest';
import { hashOf } from '../../scripts/freeze-version';

/** SHA-256 of the files that other people's pages load by their names. */
const frozen = {
  'embed-v1.js': 'e81a66955dae94461b0bea0d9c315a26001d123ae0e0ceb7e4bb094030c8e532',
  'element-v1.js': 'e8ac43f373241e48fe5b4f6bc4755b6e1032684204a822eb61cbb71aec11b649',
};

it.each(Object.entries(frozen))('%s is what pages out there have', (name, hash) => {
  expect(
    hashOf(`public/${name}`),
    `public/${name} is loaded by pages that are not ours, so it never changes: a change needs a new file name, such as ${name.replace('v1', 'v2')}.`,
  ).toBe(hash);
});
