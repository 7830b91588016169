import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { csvParse } from 'd3';
import type { Download, Page } from 'playwright';
import { PNG } from 'pngjs';
import { describe, expect, inject } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { axeFindings } from './axe';
import { answered, headlineOf } from './embed-host';
import { openMenu, printed, settled, turnTo } from './forecast-page';
import { see, test } from './page';

const query = '?v=1&datasetGrowth=1.5~2';

async function openDialog(page: Page): Promise<void> {
  await settled(page);
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await see(page.getByRole('dialog').getByRole('img')).toBeVisible();
}

async function save(page: Page, name: string): Promise<{ download: Download; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const download = await waiting;
  return { download, bytes: await buffer(await download.createReadStream()) };
}

const choose = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByText(name, { exact: true }).click();

describe('download and cite', () => {
  test('is loaded only when it is asked for, says where its fonts could not be loaded, and gives each picture in its size and theme, with the headline of the page, and the forecast as a table and as JSON; copies the picture and the citation, and says so where it may not; gives an SVG in the theme of the reader that a browser opens, in its own fonts', async ({
    open,
    faults,
    task,
  }) => {
    const page = await open(query, {
      theme: 'dark',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await settled(page);
    await see(page.getByRole('button', { name: 'Download', exact: true })).toBeVisible();
    expect(asked.filter((url) => /woff2|ExportDialog/.test(url))).toEqual([]);
    const headline = (await page.locator('h1').textContent())?.trim();

    await page.route(/woff2/, (route) => route.abort());
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    await see(page.getByRole('dialog').getByRole('status')).toContainText('could not be loaded');
    await see(page.getByRole('button', { name: 'CSV', exact: true })).toBeEnabled();
    await see(page.getByRole('button', { name: 'PNG', exact: true })).toBeDisabled();
    await page.keyboard.press('Escape');
    await see(page.getByRole('dialog')).toHaveCount(0);
    await page.unroute(/woff2/);
    faults.length = 0;

    asked.length = 0;
    await openDialog(page);
    expect(asked.filter((url) => url.includes('.woff2'))).toHaveLength(2);
    const themes = oneOfEach(2, 'themes of the download', ['light', 'dark'] as const, task.file);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page, 'dialog')).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });

    for (const [size, theme, width, height, paper] of [
      ['Square, 1200 × 1200', 'Dark', 1200, 1200, [0x17, 0x16, 0x13]],
      ['Wide, 1200 × 630', 'Light', 1200, 630, [0xfa, 0xf9, 0xf5]],
      ['Page, 2x', 'Light', 1680, undefined, [0xfa, 0xf9, 0xf5]],
    ] as const) {
      await choose(page, size);
      await choose(page, theme);
      const { download, bytes } = await save(page, 'PNG');
      expect(download.suggestedFilename()).toMatch(
        new RegExp(`^peak-data-baseline-changed-\\w+-${theme.toLowerCase()}\\.png$`),
      );
      const png = PNG.sync.read(bytes);
      expect(png.width).toBe(width);
      if (height !== undefined) expect(png.height).toBe(height);
      expect([...png.data.subarray(0, 3)]).toEqual(paper);
    }
    await see(page.getByRole('dialog').getByRole('img')).toHaveAccessibleName(
      `Preview of the picture: ${headline}`,
    );
    await see(page.getByRole('dialog').getByRole('status')).toContainText('is being saved');

    const csv = (await save(page, 'CSV')).bytes.toString();
    const rows = csvParse(csv);
    expect(rows[0]?.['link']).toBe(`${inject('site')}${query}`);
    // Every 1 January of the picture, and the anchor.
    const years = rows
      .filter(({ series }) => series === 'share_used')
      .map(({ year }) => Number(year));
    expect(years.filter(Number.isInteger)).toEqual(Array.from({ length: 21 }, (_, i) => 2020 + i));
    expect(years).toHaveLength(22);
    const json = JSON.parse((await save(page, 'JSON')).bytes.toString()) as {
      samples: number;
      exhaustion: { p50: number };
    };
    expect(json.samples).toBe(16384);
    const median = rows.find(
      ({ series, percentile }) => series === 'exhaustion_year' && percentile === '50',
    );
    expect(Number(median?.['value'])).toBeCloseTo(json.exhaustion.p50, 4);
    await page.keyboard.press('Escape');
    await see(page.getByRole('dialog')).toHaveCount(0);

    // On paper there are the answer, the picture, the assumptions and the link.
    await page.emulateMedia({ media: 'print' });
    await see(page.locator('h1')).toBeVisible();
    await see(page.locator('figure svg[role=img]')).toBeVisible();
    await see(page.getByText('Training sets grow each year by ×1.5 to ×2')).toBeVisible();
    await see(page.getByText(`${inject('site')}${query}`)).toBeVisible();
    expect(await page.locator(':is(button, input, select):visible').count()).toBe(0);
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    ).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ media: 'screen' });

    await openDialog(page);
    const said = page.getByRole('dialog').getByRole('status');
    await page.getByRole('button', { name: 'Copy image' }).click();
    await see(said).toHaveText('The picture is on the clipboard.');
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => item.types),
    );
    expect(types).toContain('image/png');
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await see(said).toHaveText('The text is on the clipboard.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `from ${inject('site')}${query}`,
    );
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'Copy image' }).click();
    await see(said).toContainText('Download the picture instead.');
    await page.getByRole('button', { name: 'Copy BibTeX' }).click();
    await see(said).toContainText('Select the text and copy it.');

    const svgFile = (await save(page, 'SVG')).bytes;
    const svg = svgFile.toString();
    // The theme of the reader is the first choice.
    expect(svg).toContain('#171613');
    const folder = mkdtempSync(join(tmpdir(), 'picture-'));
    const file = join(folder, 'picture.svg');
    writeFileSync(file, svgFile);
    const opened = await open(pathToFileURL(file).href);
    const found = await opened.evaluate(async () => {
      await Promise.all(Array.from(document.fonts, (face) => face.load()));
      const text = document.querySelector('svg text');
      if (!(text instanceof SVGTextElement)) throw new Error('no text');
      const width = text.getComputedTextLength();
      text.setAttribute('font-family', 'monospace');
      return {
        faces: Array.from(document.fonts, (face) => `${face.family} ${face.status}`),
        isOwn: Math.abs(text.getComputedTextLength() - width) > 1,
        root: document.documentElement.tagName,
        title: document.querySelector('svg > title')?.textContent,
        foreign: document.querySelectorAll('foreignObject, image').length,
      };
    });
    rmSync(folder, { recursive: true });
    expect(found).toMatchObject({ root: 'svg', isOwn: true, foreign: 0 });
    expect(found.faces).toEqual([
      expect.stringMatching(/^"?Libre Franklin"? loaded$/),
      expect.stringMatching(/^"?Newsreader"? loaded$/),
    ]);
    expect(found.title).toMatch(/^Even odds/);
    expect(svg).toContain(`${inject('site')}${query}`.replaceAll('&', '&amp;'));
  });

  test('is used by keys alone, fits a telephone, and gives the focus back; gives the scenario as one file, which says the same from a disk, with scripts and without', async ({
    open,
  }) => {
    const page = await open('', { width: 360, height: 640 });
    await settled(page);
    await openMenu(page);
    await page.getByRole('button', { name: 'Download', exact: true }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Download', exact: true });
    await see(dialog.getByRole('img')).toBeVisible();
    const wide = await dialog.evaluate((box) => [box.scrollWidth, box.clientWidth, innerWidth]);
    expect(wide[0]).toBeLessThanOrEqual(wide[1] ?? 0);
    expect(wide[1]).toBeLessThan(wide[2] ?? 0);
    // Focus stays inside.
    for (let presses = 0; presses < 16; presses++) {
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate(
          () =>
            document.activeElement?.closest('dialog') !== null ||
            document.activeElement === document.body,
        ),
      ).toBe(true);
    }
    await page.keyboard.press('Escape');
    await see(dialog).toBeHidden();
    await see(page.getByRole('button', { name: 'More', exact: true })).toBeFocused();
    await page.setViewportSize({ width: 1280, height: 800 });

    const note = `</script></noscript><img src=x onerror=alert(1)> & "why"`;
    const link = `?v=1&preset=disclosedPace&repetition=2&note=${Buffer.from(note).toString('base64url')}`;
    await turnTo(page, link);
    await openDialog(page);
    const { headline, detail } = await printed(page);
    const { download, bytes } = await save(page, 'HTML');
    expect(download.suggestedFilename()).toBe('peak-data-disclosedPace-changed.html');
    const folder = mkdtempSync(join(tmpdir(), 'file-'));
    const file = join(folder, 'a file.html');
    writeFileSync(file, bytes);
    // Its own link counts, whatever stands behind the address of the file.
    const address = `${pathToFileURL(file).href}?v=1&preset=scalingGoesOn`;
    for (const javaScriptEnabled of [true, false]) {
      const opened = await open(address, { javaScriptEnabled, width: 360, offline: true });
      if (javaScriptEnabled) {
        await answered(opened);
        await see(opened.getByRole('link', { name: 'Peak Data: sources' })).toHaveAttribute(
          'href',
          `${inject('site')}${link}`,
        );
      } else await see(opened.locator('noscript p')).toBeVisible();
      expect(await headlineOf(opened)).toBe(headline);
      await see(opened).toHaveTitle(headline);
      await see(opened.locator('#app')).toContainText(detail.slice(0, 60));
      await see(opened.locator('svg[role=img]')).toBeVisible();
      const record = opened.getByRole('article');
      await see(record).toContainText(`Note by the person who made this link: “${note}”`);
      await see(record.getByRole('row', { name: 'Re-reading makes text worth ×2' })).toContainText(
        'Set in this scenario.',
      );
      await see(record.getByRole('rowheader', { name: '2030' })).toBeVisible();
      await record.getByText('All numbers, as JSON').click();
      const numbers = JSON.parse((await record.locator('pre').textContent()) ?? '') as object;
      expect(numbers).toMatchObject({ samples: 16384, inputs: { preset: 'disclosedPace' } });
      expect(await opened.locator('img').count()).toBe(0);
      expect(await opened.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    rmSync(folder, { recursive: true });
  });
});
