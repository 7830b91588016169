import type { Page } from 'playwright';
import { expect } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { axeFindings } from './axe';
import { openCard } from './cards';
import { openGroup, openMenu, settled } from './forecast-page';
import { see, test, withMotion } from './page';

/** Opens what can be opened: a group of all assumptions, a reason and the table. */
async function openAll(page: Page): Promise<void> {
  await settled(page);
  const more = page.getByRole('button', { name: /^More: scale/ });
  if (await more.isVisible()) await more.click();
  await page.getByText('Show the numbers').click();
  await see(page.getByRole('table')).toBeVisible();
  await openGroup(page, 'planned chips');
  await page.getByRole('button', { name: 'why? Year when growth of computation slows' }).click();
  await see(page.getByText('Default:')).toHaveCount(1);
}

/** The deeper answers, with something that each holds once it has been worked out. */
const panels = [
  { id: 'what-moves-it', ready: 'li' },
  { id: 'what-counts-as-data', ready: 'li' },
  { id: 'check-a-claim', ready: '.sentence' },
  { id: 'what-would-have-to-be-true', ready: '[data-whole=true]' },
  { id: 'after-exhaustion', ready: '[aria-busy=false] > p' },
  { id: 'track-record', ready: 'summary' },
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

/** Beside the narrowest, and both sides of the width at which the levers get a column of their own. */
const widths = [
  320,
  1023,
  1024,
  ...oneOfEach(2, 'widths at which nothing may be too wide', [360, 768, 1280, 1600]),
];

const looks: [width: number, theme: 'dark' | 'light'][] = [
  [360, 'dark'],
  [1280, 'light'],
];
const drawn = oneOfEach(2, 'panels that axe looks at', panels);
test.for(oneOfEach(2, 'widths of the whole page that axe looks at', looks))(
  'axe finds nothing to mend in the page with all that it holds, %i pixels wide, %s, and nothing is wider than its box',
  async ([width, theme], { open }) => {
    const page = await open(
      '?datasetGrowth=1.5~2&ask=2026&c.preset=epoch2024&claims=1&note=V2h5Pz8g&pagse=1&pages=x#claim-epoch2024',
      { theme, width },
    );
    await openAll(page);
    // The reason, then the sheet, of which nothing lies under its own head.
    expect(await axeFindings(page, '.over')).toEqual([]);
    for (const wide of widths) {
      await page.setViewportSize({ width: wide, height: 800 });
      await expect.poll(() => overflows(page).then((found) => [wide, ...found])).toEqual([wide]);
    }
    await page.setViewportSize({ width, height: 800 });
    await page.keyboard.press('Escape');
    await page.locator('.sheet').evaluate((sheet) => sheet.scrollTo(0, 0));
    expect(await axeFindings(page, '.all-place')).toEqual([]);
    await page.keyboard.press('Escape');
    await see(page.locator('.all-place')).toHaveCount(0);
    await see(page.locator('[data-notices]')).toBeVisible();
    await see(page.getByRole('region', { name: 'Public claims' })).toBeVisible();
    await see(page.locator('p.difference')).toContainText('than what you compare with, mo');
    await page.locator('#claim-epoch2024').getByText('All 24 readings').click();
    const spill = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
    expect(await axeFindings(page)).toEqual([]);
    for (const { id, ready } of drawn) {
      if ((await page.locator(`#${id}`).count()) === 0) await openCard(page, id);
      await page.locator(`#${id} ${ready}`).first().waitFor();
      // What is worked out anew is dimmed.
      await see(page.locator(`#${id} [aria-busy=true]`)).toHaveCount(0);
      for (const fold of await page.locator(`#${id} details:not([id^=claim])`).all()) {
        await fold.evaluate((details: HTMLDetailsElement) => (details.open = true));
      }
      expect(await spill()).toBe(0);
      // A page that was led to this panel by a link keeps it in view until the reader goes elsewhere; and what stays in sight at
      // the top would lie over a button that is scrolled under it.
      await page.keyboard.press('Shift');
      await page
        .locator(`#${id}`)
        .getByRole('button', { name: 'Close', exact: true })
        .evaluate((button) => button.scrollIntoView({ block: 'center' }));
      expect(await axeFindings(page, `#${id}`)).toEqual([]);
    }
  },
);

/** What is too small for a finger. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
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

test('on a telephone all is large enough for a finger', async ({ open }) => {
  const look = { width: 375, height: 740, hasTouch: true, isMobile: true };
  const page = await open('?datasetGrowth=1.5~2', { ...withMotion, ...look });
  await openAll(page);
  expect(await smallTargets(page)).toEqual([]);

  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await openMenu(page);
  expect(await smallTargets(page)).toEqual([]);
});
