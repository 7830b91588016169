import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
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

describe.each([
  ['light', 360],
  ['dark', 1280],
] as const)('in the %s theme', (theme, width) => {
  test('nothing is wider than the page or its box, at any width', async ({ open }) => {
    const page = await open('?datasetGrowth=1.5~2&foo=1&pages=x&preset=epoch2024', { theme });
    await openAll(page);
    for (const wide of [320, 360, 768, 1023, 1024, 1280, 1600]) {
      await page.setViewportSize({ width: wide, height: 800 });
      await expect.poll(() => overflows(page).then((found) => [wide, ...found])).toEqual([wide]);
    }
  });

  test(`axe finds nothing to mend, ${width} pixels wide`, async ({ open }) => {
    const page = await open('?datasetGrowth=1.5~2&foo=1', { theme, width });
    await openAll(page);
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('what is chosen can be told in forced colours', async ({ open }) => {
  const page = await open('', { forcedColors: 'active' });
  await settled(page);
  const grounds = await page
    .locator('fieldset')
    .first()
    .locator('label')
    .evaluateAll((labels) =>
      labels.map((label) => [
        getComputedStyle(label).backgroundColor,
        label.querySelector('input')?.checked,
      ]),
    );
  const chosen = grounds.filter(([, checked]) => checked).map(([ground]) => ground);
  const others = grounds.filter(([, checked]) => !checked).map(([ground]) => ground);
  expect(chosen).toHaveLength(1);
  expect(others).not.toContain(chosen[0]);
});

describe('on a telephone', () => {
  const look = { width: 375, height: 740, hasTouch: true, isMobile: true };

  test('whatever is touched is large enough for a finger', async ({ open }) => {
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
  });

  test('the answer stays in sight while the sliders move it', async ({ open }) => {
    const page = await open('', look);
    await settled(page);
    for (const name of ['Worth of re-reading', 'Overtraining']) {
      if (name === 'Overtraining') await page.getByText('Demand by compute').click();
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
  });

  test('presets are a menu', async ({ open }) => {
    const page = await open('', look);
    await settled(page);
    await page.getByLabel('Start from').selectOption('Disclosed pace');
    await settled(page);
    await see(page.getByRole('heading', { level: 1 })).toContainText('20');
    await see(page.getByText(/Training sets grow only as fast/)).toBeVisible();
  });
});
