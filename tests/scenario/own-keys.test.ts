import { expect, it } from 'vitest';
import { linkKeys } from '../../src/scenario/link-state';
import { isLikeOurs } from '../../src/scenario/own-keys';

it('every key of ours is, in any capitals', () => {
  for (const key of linkKeys) {
    expect(isLikeOurs(key), key).toBe(true);
    expect(isLikeOurs(key.toUpperCase()), key).toBe(true);
  }
});

it.each(['horizn', 'horizonn', 'horizin', 'horiozn', 'horiz', 'c.anything'])('%s is', (key) => {
  expect(isLikeOurs(key)).toBe(true);
});

it.each(['hori', 'horizons2', 'hroizno', 'yer', 's', 'ref', 'utm_source', '', 'orizo'])(
  '%j is not',
  (key) => {
    expect(isLikeOurs(key)).toBe(false);
  },
);
