import { describe, expect, it } from 'vitest';
import {
  canKeep,
  defaultLinkState,
  linkKeys,
  viewLinkKeys,
  withoutItself,
} from '../../src/scenario/link-state';
import { withPreset } from '../../src/scenario/scenario';

describe('the keys of a link', () => {
  it('are each one thing', () => {
    expect(new Set(linkKeys).size).toBe(linkKeys.length);
    expect(linkKeys).toEqual(expect.arrayContaining([...viewLinkKeys]));
  });

  it('need no escape', () => {
    for (const key of linkKeys) expect(key).toMatch(/^[\w.]+$/);
  });
});

describe('an unknown pair', () => {
  it.each([
    ['key', ''],
    ['a.b-c_d~e', '1e9'],
    ['k'.repeat(200), 'v'.repeat(200)],
  ])('is kept where it is short and plain: %s', (key, value) => {
    expect(canKeep(key, value)).toBe(true);
  });

  it.each([
    ['', '1'],
    ['k'.repeat(201), ''],
    ['key', 'v'.repeat(201)],
    ['a b', '1'],
    ['key', '<b>'],
    ['key', 'ß'],
  ])('is not kept where it is not: %s, %s', (key, value) => {
    expect(canKeep(key, value)).toBe(false);
  });
});

it('compared with itself is compared with nothing', () => {
  const pinned = withPreset('epoch2024');
  const other = { ...defaultLinkState, pinned };
  expect(withoutItself(other)).toBe(other);
  expect(withoutItself({ ...other, scenario: withPreset('epoch2024') }).pinned).toBeUndefined();
});
