import { expect, it } from 'vitest';
import { isGrip, newGrip } from '../../src/ui/grip';

it('a grip has a name of its own, by which it is told from key presses', () => {
  const [first, second] = [newGrip('Growth'), newGrip('Growth')];
  expect(first).not.toBe(second);
  expect(isGrip(first)).toBe(true);
  expect(isGrip('keys:Growth')).toBe(false);
});
