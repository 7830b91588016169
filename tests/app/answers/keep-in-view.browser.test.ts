import { afterEach, expect, test } from 'vitest';
import { keepInView } from '../../../src/app/answers/keep-in-view';

const root = document.documentElement;

afterEach(() => {
  keepInView(null);
  root.style.removeProperty('--in-sight');
});

test('what a link names is scrolled to again when the room above it changes, until the reader goes elsewhere', async () => {
  const part = document.createElement('section');
  let scrolled = 0;
  part.scrollIntoView = () => void scrolled++;
  document.body.append(part);
  keepInView(part);
  await expect.poll(() => scrolled).toBe(1);

  // The line that stays in sight comes, and the page keeps its height.
  root.style.setProperty('--in-sight', '45px');
  await expect.poll(() => scrolled).toBe(2);

  window.dispatchEvent(new KeyboardEvent('keydown'));
  root.style.setProperty('--in-sight', '200px');
  await new Promise(requestAnimationFrame);
  expect(scrolled).toBe(2);
  part.remove();
});
