import type { Page } from 'playwright';
import { expect } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { axeFindings } from './axe';
import { settled } from './forecast-page';
import { see, test } from './page';

/** Opens what can be opened: two groups, a range, a source and the table. */
async function openAll(page: Page): Promise<void> {
  await settled(page);
  await page.getByText('Demand by compute').click();
  await page.getByText('Synthetic text and collapse').click();
  await page.getByRole('button', { name: 'range Growth of training sets' }).click();
  await page.getByRole('button', { name: 'source Growth of training sets' }).click();
  await page.getByRole('button', { name: 'source Year compute slows down' }).click();
  await see(page.getByText('Default: ')).toHaveCount(2);
  await page.getByText('Show the numbers').click();
  await see(page.getByRole('table')).toBeVisible();
}

/** The deeper answers, with something that each holds once it has been worked out. */
const panels = [
  { id: 'what-moves-it', ready: 'li' },
  { id: 'what-counts-as-data', ready: 'li' },
  { id: 'check-a-claim', ready: '#claim-epoch2024 .sentence' },
  { id: 'what-would-have-to-be-true', ready: '[data-whole=true]' },
  { id: 'after-exhaustion', ready: ':is(h3, table)' },
  { id: 'who-uses-synthetic-text', ready: 'table' },
  { id: 'track-record', ready: 'table' },
] as const;

/** What is wider than the page, or than the box it stands in. */
const overflows = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page: ${scrollWidth}`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *:not(svg *)')) {
      const { overflowX, display } = getComputedStyle(element);
      const spills = element.scrollWidth > element.clientWidth + 1;
      const isBox = display !== 'inline' && element.clientWidth > 1;
      const holdsText = [...element.childNodes].some(
        (node) => node instanceof Text && node.data.trim() !== '',
      );
      const name = `${element.tagName.toLowerCase()}.${element.className}`;
      const isField = element.matches('input[type=text]');
      if (spills && isBox && (isField || (holdsText && overflowX === 'visible')))
        wide.push(`${name} spills`);
      const { left, right } = element.getBoundingClientRect();
      const scrolls = element.closest('.scroll') !== null;
      if (!scrolls && isBox && (left < -0.5 || right > clientWidth + 0.5)) {
        wide.push(`${name} leaves the page`);
      }
    }
    return wide;
  });

test('nothing is wider than the page or its box, at any width', async ({ open }) => {
  const page = await open('?datasetGrowth=1.5~2&foo=1&pages=x&preset=epoch2024');
  await openAll(page);
  for (const wide of [320, 360, 768, 1023, 1024, 1280, 1600]) {
    await page.setViewportSize({ width: wide, height: 800 });
    await expect.poll(() => overflows(page).then((found) => [wide, ...found])).toEqual([wide]);
  }
});

const looks: [width: number, theme: 'dark' | 'light'][] = [
  [360, 'dark'],
  [1280, 'light'],
];
test.for(oneOfEach(2, 'widths of the whole page that axe looks at', looks))(
  'axe finds nothing to mend in the page with all that it holds, %i pixels wide, %s',
  async ([width, theme], { open }) => {
    const page = await open(
      '?datasetGrowth=1.5~2&ask=2026&c.preset=epoch2024&claims=1&note=V2h5Pz8g&foo=1#claim-epoch2024',
      { theme, width },
    );
    await openAll(page);
    await see(page.locator('[data-notices]')).toBeVisible();
    await see(page.getByRole('region', { name: 'Public claims' })).toBeVisible();
    await see(page.getByRole('region', { name: 'Pinned scenario' })).toContainText(
      'than the pinned scenario, mo',
    );
    // Each panel is loaded when it comes near, and answers.
    for (const { id, ready } of panels) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await page.locator(`#${id}[aria-busy=false] ${ready}`).first().waitFor();
    }
    await page.locator('#claim-epoch2024').getByText('All 24 readings').click();
    for (const summary of await page.locator('#after-exhaustion summary').all()) {
      await summary.click();
    }
    const spill = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(spill).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  },
);

test('on a telephone all is large enough for a finger, the answer stays in sight while the sliders move it, and presets are a menu', async ({
  open,
}) => {
  const look = { width: 375, height: 740, hasTouch: true, isMobile: true };
  const page = await open('?datasetGrowth=1.5~2', look);
  await openAll(page);
  const small = await page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      'button, select, summary, input:not([type=radio]), label:has(input[type=radio])',
    );
    return [...targets].flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isShown = width > 0 && height > 0;
      return isShown && (height < 43.5 || width < 43.5)
        ? [`${target.textContent.trim() || target.ariaLabel}: ${width} x ${height}`]
        : [];
    });
  });
  expect(small).toEqual([]);

  for (const name of ['Re-reading makes text worth', 'Overtraining']) {
    const thumb = page.getByRole('slider', { name, exact: true });
    await thumb.scrollIntoViewIfNeeded();
    const date = (await page.locator('h1 strong').textContent()) ?? '?';
    const inSight = page.locator('.short-date').filter({ hasText: date });
    const seen = await inSight.evaluateAll((dates) =>
      dates.some((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === element;
      }),
    );
    expect(seen).toBe(true);
  }

  await page.getByLabel('Start from').selectOption('Training sets grow as slowly as disclosed');
  await settled(page);
  await see(page.getByRole('heading', { level: 1 })).toContainText('20');
  await see(page.getByText(/Training sets grow only as fast/)).toBeVisible();
});
