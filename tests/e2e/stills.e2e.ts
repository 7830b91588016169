// Pictures of the main states, held against those of tests/stills. `npm run stills` takes them anew: look at each before committing.
// Where one differs, what was seen and where it differs are left in test-results/stills.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { env } from 'node:process';
import type { Page } from 'playwright';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, inject } from 'vitest';
import { smallPng } from '../../scripts/small-png';
import { oneOfEach } from '../selected-cases';
import { settled, slider } from './forecast-page';
import { test } from './page';

/** "Today" is drawn. */
const DAY = new Date('2026-11-27T12:00:00Z');
/** Colours nearer than this are the same; a letter's edge is drawn a little differently by another build of the browser. */
const COLOURS_OFF = 0.2;
/** Most of a picture's pixels that may differ. */
const MOST_OFF = 0.004;

interface State {
  readonly name: string;
  readonly query: string;
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly theme: 'light' | 'dark';
  /** Brings the page into the state. */
  readonly act?: (page: Page) => Promise<void>;
}

const small = [360, 640] as const;
const middle = [768, 1024] as const;
const wide = [1280, 800] as const;
const states: readonly State[] = [
  { name: 'first', query: '', sizes: [small, middle, wide], theme: 'light' },
  { name: 'first', query: '', sizes: [small, wide], theme: 'dark' },
  {
    name: 'you',
    query: '',
    sizes: [small, wide],
    theme: 'light',
    act: async (page) => {
      const handle = slider(page, 'Your year: when would you say it happens?');
      await handle.focus();
      for (const digit of '2034') await handle.press(digit);
      await handle.blur();
      // The mix is worked out last.
      await page.getByText(/^Or several at once/).waitFor();
      // The sheet scrolls the handle into view.
      await page.evaluate(() => window.scrollTo(0, 0));
    },
  },
  {
    name: 'changed',
    query: '?v=1&preset=disclosedPace',
    sizes: [middle, wide],
    theme: 'light',
    act: (page) => page.getByText('later than the Baseline').first().waitFor(),
  },
  {
    name: 'never',
    query: '?v=1&datasetGrowth=1&computeWeight=0&dataEfficiencyGrowth=1.3',
    sizes: [wide],
    theme: 'dark',
    act: (page) => page.getByText('and the Baseline').first().waitFor(),
  },
  {
    name: 'levers',
    query: '',
    sizes: [small],
    theme: 'light',
    act: async (page) => {
      const lever = slider(page, 'Re-reading makes text worth');
      await lever.evaluate((input) => input.scrollIntoView({ block: 'end' }));
      await page.locator('.in-sight svg[role=img]').waitFor();
    },
  },
];

const neighbours = env.PEAK_DATA_STILLS === 'take' ? 1 : 2;
test.for(oneOfEach(neighbours, 'states whose pictures are compared', states))(
  '$name in the $theme theme is as it was',
  async (state, { open }) => {
    const { name, query, sizes, theme, act } = state;
    const page = await open('about:blank', { theme, reducedMotion: 'reduce' });
    await page.clock.setFixedTime(DAY);
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await page.goto(new URL(query, inject('site')).href);
      await settled(page);
      await page.waitForLoadState('networkidle');
      await act?.(page);
      await page.evaluate(() => document.fonts.ready);
      const seen = smallPng(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
      compare(`${name}-${width}-${theme}.png`, seen);
    }
  },
);

/** Holds a picture against the stored one, or takes its place. */
function compare(file: string, seen: Buffer): void {
  const path = `tests/stills/${file}`;
  if (env.PEAK_DATA_STILLS === 'take') {
    writeFileSync(path, seen);
    return;
  }
  expect(existsSync(path), `${path} is missing: npm run stills`).toBe(true);
  const [before, now] = [PNG.sync.read(readFileSync(path)), PNG.sync.read(seen)];
  expect([now.width, now.height], file).toEqual([before.width, before.height]);
  const difference = new PNG({ width: now.width, height: now.height });
  const off = pixelmatch(before.data, now.data, difference.data, now.width, now.height, {
    threshold: COLOURS_OFF,
  });
  if (off > MOST_OFF * now.width * now.height) {
    mkdirSync('test-results/stills', { recursive: true });
    writeFileSync(`test-results/stills/${file}`, seen);
    writeFileSync(`test-results/stills/difference-${file}`, PNG.sync.write(difference));
  }
  // The other sizes are looked at too.
  expect.soft(off / (now.width * now.height), file).toBeLessThanOrEqual(MOST_OFF);
}
