import { expect, it } from 'vitest';
import { linkKeys } from '../../src/scenario/link-state';
import { isTrackingKey } from '../../src/scenario/tracking-keys';

it.each(['utm_source', 'UTM_Campaign', 'fbclid', 'gclid', 'msclkid', 'igshid', 'mc_cid', '_ga'])(
  '%s follows a reader',
  (key) => {
    expect(isTrackingKey(key)).toBe(true);
  },
);

it('no key of ours does, nor one that only looks like it', () => {
  for (const key of [...linkKeys, 'utm', 'ga', 'ref', 'clid', 'note_utm_source']) {
    expect([key, isTrackingKey(key)]).toEqual([key, false]);
  }
});
