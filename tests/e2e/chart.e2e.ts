import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { presetIds } from '../../src/scenario/presets';
import { textWidth } from '../../src/chart/place-labels';
import { oneOfEach } from '../selected-cases';
import { chart, printed, settled, turnTo } from './forecast-page';
import { see, test } from './page';

interface Label {
  kind: string;
  text: string;
  fontSize: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What is wrong in the picture, one line each, and its names. */
const look = (page: Page): Promise<{ faults: string[]; labels: Label[] }> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const svg = document.querySelector('figure svg');
    if (!svg) return { faults: ['no picture'], labels: [] };
    for (const element of [svg, ...svg.querySelectorAll('*')]) {
      for (const { name, value } of element.attributes) {
        if (/NaN|Infinity|undefined/.test(value)) {
          faults.push(`${element.tagName} ${name}="${value.slice(0, 40)}"`);
        }
      }
    }
    const frame = svg.getBoundingClientRect();
    const texts = Array.from(svg.querySelectorAll('text'), (text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return {
        kind: text.parentElement?.classList[0] ?? '',
        text: text.textContent.replaceAll(/\s+/g, ' ').trim(),
        fontSize: Number.parseFloat(getComputedStyle(text).fontSize),
        // A rectangle of one row of text reaches a little above and below its letters.
        ...{ left, right, top: top + 2, bottom: bottom - 2 },
      };
    });
    for (const { text, left, right, top, bottom } of texts) {
      if (left < frame.left - 0.5 || right > frame.right + 0.5) faults.push(`"${text}" sticks out`);
      if (top < frame.top || bottom > frame.bottom) faults.push(`"${text}" sticks out upright`);
      if (left < 0 || right > document.documentElement.clientWidth) faults.push(`"${text}" is cut`);
    }
    const labels = texts.filter(({ kind }) =>
      /^(date|interval|never|pinned|set|strip|synthetic|today)-label|-name|-note/.test(kind),
    );
    labels.forEach((a, i) => {
      for (const b of labels.slice(i + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        if (!apart) faults.push(`"${a.text}" over "${b.text}"`);
      }
    });
    const meeting = svg.querySelector('.date-point circle')?.getBoundingClientRect();
    for (const { kind, text, left, right, top, bottom } of labels) {
      if (!meeting || kind !== 'set-label') continue;
      const apart =
        right <= meeting.left ||
        meeting.right <= left ||
        bottom <= meeting.top ||
        meeting.bottom <= top;
      if (!apart) faults.push(`the meeting point covers "${text}"`);
    }
    return { faults, labels };
  });

const sets = (labels: readonly Label[]): Label[] =>
  labels.filter(({ kind }) => kind === 'set-label');

const pictures = oneOfEach(
  9,
  'pictures of presets, each at one of three widths',
  presetIds.flatMap((preset) =>
    ['log', 'linear'].flatMap((scale) =>
      [360, 768, 1280].map((width) => ({ preset, scale, width })),
    ),
  ),
);

const limits = oneOfEach(4, 'pictures of assumptions at their limits', [
  '?datasetGrowth=1&computeWeight=0',
  '?datasetGrowth=0.5&computeWeight=0',
  '?datasetGrowth=20&computeWeight=0&horizon=2100',
  '?datasetGrowth=20&computeWeight=0&horizon=2100&y=linear',
  '?datasetAtAnchor=1e18',
  '?datasetAtAnchor=1e9&computeWeight=0',
  '?qualityShare=0.001&repetition=1&stockDefinition=commonCrawl',
  '?mediaShare=1&mediaTokens=1e18&horizon=2030',
  '?demandAnchorYear=2015&computeAnchorYear=2015',
  '?demandAnchorYear=2100&horizon=2030&y=linear',
  '?computeWeight=1&computeAtAnchor=1e36&overtraining=1000',
]);

const pictureWidth = (page: Page): Promise<number> =>
  page.locator('figure .picture').evaluate(({ clientWidth }) => clientWidth);

describe('the picture', () => {
  test('says in words what it shows; has every name in its place at every width, on either axis, and is whole at the limits and of many years', async ({
    open,
  }) => {
    const page = await open();
    await settled(page);
    await see(page.getByRole('figure')).toHaveAccessibleDescription(
      /^From 20\d\d to 2040 usable text, re-reading included, .+; what the largest run wants grows .+; in half of the futures they have met by .+\.$/,
    );
    await see(page.getByRole('status').first()).toHaveText(/^Even odds that .+\.$/);

    // Where the date lies beyond the years shown, the years reach it by themselves, and come back.
    const lastYear = page.locator('.year-label text').last();
    await turnTo(page, '?preset=everythingUnlocked');
    // The choice alone would say that only the web counts.
    await see(page.locator('.choices')).toContainText('Private text and media count too');
    await see(page.locator('.date-label')).toHaveText('late 2040');
    await see(lastYear).toHaveText('2060');
    await page.getByRole('radio', { name: /^Baseline/ }).check();
    await see(lastYear).toHaveText('2040');

    for (const { preset, scale, width } of pictures) {
      await page.setViewportSize({ width, height: 800 });
      await turnTo(page, `?preset=${preset}&y=${scale}`);
      await see(chart(page)).toHaveAttribute('width', String(await pictureWidth(page)));
      await printed(page);
      const { faults, labels } = await look(page);
      expect([preset, scale, width, ...faults]).toEqual([preset, scale, width]);
      if (scale === 'log') {
        // Where the years reach farther than 2040, the sets are closer together; a name that would be nearer to another set's dot
        // is left out.
        const isDense = (await page.locator('.year-label text', { hasText: '2060' }).count()) > 0;
        const least = width === 360 ? (preset === 'baseline' ? 1 : 0) : isDense ? 1 : 3;
        expect(sets(labels).length, `${preset} at ${width}`).toBeGreaterThanOrEqual(least);
      }
      // Names are laid out by an estimate of their width, which must not be too small.
      for (const { text, fontSize, left, right } of sets(labels)) {
        expect(right - left).toBeLessThanOrEqual(textWidth(text, fontSize));
      }
    }

    await page.setViewportSize({ width: 1280, height: 800 });
    for (const query of limits) {
      await turnTo(page, query);
      await printed(page);
      expect([query, ...(await look(page)).faults]).toEqual([query]);
    }
  });

  test('eases its axis only where motion is wanted, can be seen in forced colours, as what is chosen beside it can, and in print', async ({
    open,
  }) => {
    const page = await open('?preset=disclosedPace');
    const first = await printed(page);
    // The picture is whole in the very frame in which the headline changes.
    const torn = page.evaluate(
      ([headline]) =>
        new Promise<string>((done) => {
          const look = (): void => {
            const now = document.querySelector('h1')?.textContent.replaceAll(/\s+/g, ' ').trim();
            if (now === headline) requestAnimationFrame(look);
            else done(document.querySelector('.stock-line path')?.getAttribute('d') ?? '');
          };
          look();
        }),
      [first.headline],
    );
    await turnTo(page, '?preset=scalingGoesOn');
    const drawn = await torn;
    await printed(page);
    await see(page.locator('.stock-line path')).toHaveAttribute('d', drawn);

    await page.emulateMedia({
      forcedColors: 'active',
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    });
    for (const name of ['band-90', 'band-50', 'line']) {
      for (const series of ['stock', 'demand']) {
        const drawn = page.locator(`.${series}-${name} path`);
        const { stroke, fill } = await drawn.evaluate((path) => getComputedStyle(path));
        expect(stroke).toMatch(/^rgb/);
        // A band that is filled covers what lies below it.
        expect(fill).toBe('none');
      }
    }
    // What is chosen can be told.
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

    await page.emulateMedia({ media: 'print', forcedColors: 'none' });
    await see(page.getByRole('heading', { level: 1 })).toBeVisible();
    await see(chart(page)).toBeVisible();
    expect((await look(page)).faults).toEqual([]);
  });
});
