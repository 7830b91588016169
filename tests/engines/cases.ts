// The same cases for every engine that is not Chromium: what differs between engines is input, workers, frames, files and layout.
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { estimateReport } from '../../src/cli/estimate-report';
import { formatDate } from '../../src/words/en/dates';
import type { Served } from '../e2e/serve-site';
import type { EnginePage } from './engine-page';
import { type Launch, engineTest } from './engine-test';

const range = (label: string): string => `input[type=range][aria-label="${label}"]`;
const textBox = (label: string): string => `input[type=text][aria-label="${label}"]`;
const GROWTH = 'Training sets grow each year by';
const REPETITION = 'Re-reading makes text worth';
const YOU = '.you[role=slider]';
const STATUS = 'dialog[open] .status';

/** The date as the command line has it, in the words of the page. */
const dateOf = (query: string): string =>
  formatDate(estimateReport(query).exhaustion.p50 ?? Infinity);

/** The embed in a page of somebody else's. */
const frameOf = ({ site }: Served, query: string, attributes = ''): string =>
  `<iframe src="${site}embed.html${query.replaceAll('&', '&amp;')}" width="640" height="800" style="border:0;display:block" ${attributes}></iframe>`;

/** Drags the thumb of a slider by so many pixels, and waits for frames on the way. */
async function drag(page: EnginePage, slider: string, by: number, steps: number): Promise<void> {
  const { x, y } = await page.grip(slider);
  for (let step = 1; step <= steps; step++) {
    await page.move({ x: Math.round(x + (by * step) / steps), y });
    await page.frames(1);
  }
  await page.release();
}

/** Runs in the page: collects the files that it makes, as base64 by their type. */
function collectFiles(): void {
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file: Blob): string => {
    const reader = new FileReader();
    reader.onload = () => {
      const files = Reflect.get(window, 'files') as Record<string, string>;
      files[file.type.replace(/;.*/, '')] = (reader.result as string).replace(/^.*,/, '');
    };
    reader.readAsDataURL(file);
    return create(file);
  };
}

/** @param launch undefined where there is no such browser. */
export function engineCases(engine: string, launch: Launch | undefined): void {
  const test = engineTest(engine, launch);

  describe('the page', () => {
    test('opens with the date of the command line, and its worker computes', async (page) => {
      await page.load();
      expect((await page.printed()).headline).toContain(dateOf(''));
      await page.run(() => {
        Object.assign(window, { posts: 0 });
        // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own worker below
        const post = Worker.prototype.postMessage;
        Worker.prototype.postMessage = function (this: Worker, ...given: [unknown]) {
          Reflect.set(window, 'posts', Number(Reflect.get(window, 'posts')) + 1);
          return post.apply(this, given);
        };
      });
      await page.focus(range(REPETITION));
      await page.keys('PageUp');
      await page.see(() => Number(Reflect.get(window, 'posts'))).toBeGreaterThan(0);
      await page.settled();
      expect(await page.run(() => document.body.innerText)).not.toMatch(/lets no worker start/);
    });

    test('follows a drag, writes its link, and goes back and forth through it', async (page) => {
      await page.open('?v=1&computeWeight=0&horizon=2060');
      const before = await page.printed();
      const median = (): string | null =>
        document.querySelector('figure .date-line line')?.getAttribute('x1') ?? null;
      const painted = new Set<string | null>([await page.run(median)]);
      const { x, y } = await page.grip(range(GROWTH));
      for (let step = 1; step <= 22; step++) {
        await page.move({ x: x + 3 * step, y });
        // Each place of the hand is answered before the next.
        const last = [...painted].at(-1);
        await page.see(median).not.toBe(last);
        painted.add(await page.run(median));
      }
      await page.release();
      expect(painted.size).toBeGreaterThan(20);
      await page.seeQuery().toContain('&datasetGrowth=');
      const after = await page.printed();
      expect(after.headline).not.toBe(before.headline);
      const query = await page.run(() => location.search);
      expect(after.headline).toContain(dateOf(query));

      await page.run(() => history.back());
      await page.seeQuery().toBe('?v=1&computeWeight=0&horizon=2060');
      expect(await page.printed()).toEqual(before);
      await page.run(() => history.forward());
      await page.seeQuery().toBe(query);
      expect(await page.printed()).toEqual(after);
      await page.load(query);
      expect(await page.printed()).toEqual(after);
    });

    test('takes a drag back by Escape, whatever the hand does then', async (page) => {
      await page.open('?v=1');
      const before = await page.printed();
      const start = await page.value(range(GROWTH));
      const { x, y } = await page.grip(range(GROWTH));
      for (const by of [20, 40, 60]) await page.move({ x: x + by, y });
      await page.seeValue(range(GROWTH)).not.toBe(start);
      await page.keys('Escape');
      await page.seeValue(range(GROWTH)).toBe(start);
      await page.move({ x: x + 90, y });
      await page.release();
      await page.frames(3);
      expect(await page.printed()).toEqual(before);
      expect(await page.value(range(GROWTH))).toBe(start);
      expect(await page.run(() => location.search)).toBe('?v=1');
      // The next drag is one again.
      await drag(page, range(GROWTH), 40, 4);
      await page.seeQuery().toContain('datasetGrowth=');
      expect(await page.value(range(GROWTH))).not.toBe(start);
    });

    test('goes by keys', async (page) => {
      await page.open();
      await page.focus(range(REPETITION));
      const places: string[] = [];
      for (const key of ['ArrowRight', 'PageUp', 'Home', 'End', 'PageDown', 'Delete']) {
        await page.keys(key);
        places.push(await page.value(range(REPETITION)));
      }
      expect(places).toEqual(['155', '175', '0', '400', '380', '154']);
      await page.settled();
      await page.seeQuery().toBe('?v=1');
    });

    test('reads typed values', async (page) => {
      await page.open();
      await page.fill(textBox(GROWTH), '1.2 to 3.7');
      await page.keys('Enter');
      await page.seeQuery().toBe('?v=1&datasetGrowth=1.2~3.7');
      expect((await page.printed()).headline).toContain(dateOf('?v=1&datasetGrowth=1.2~3.7'));
    });

    test('opens a preset, and goes back and forth between it and a link', async (page) => {
      await page.open('?v=1&repetition=2');
      const { headline } = await page.printed();
      await page.click('.presets label', 'Everything unlocked');
      await page.seeQuery().toBe('?v=1&preset=everythingUnlocked');
      await page.seeText('h1').toContain('late 2040');
      await page.click('button', 'Undo');
      await page.seeText('h1').toBe(headline);
      await page.seeQuery().toMatch(/^\?v=1&repetition=/);
      await page.settled();
      await page.seeCount('button[aria-label=Redo][aria-disabled=false]').toBe(1);
      await page.click('button', 'Redo');
      await page.seeText('h1').toContain('late 2040');
    });

    test('reads a year off where the pointer is, and keeps the one that is pressed', async (page) => {
      await page.open();
      const { x, y } = await page.point('figure .touch');
      await page.move({ x: x - 40, y });
      await page.move({ x, y });
      await page.seeCount('figure svg .cursor').toBe(1);
      // A press that moves away keeps nothing, with Escape or without.
      await page.press();
      await page.move({ x: x + 30, y });
      await page.keys('Escape');
      await page.move({ x: x + 60, y });
      await page.release();
      await page.frames(2);
      expect(await page.run(() => location.search)).toBe('');
      await page.press();
      await page.release();
      await page.seeQuery().toMatch(/^\?v=1&year=20\d\d$/);
    });

    test('asks about a year that is typed, or dragged; Escape takes the drag back', async (page) => {
      await page.open();
      await page.focus(YOU);
      await page.keys(...'2034');
      await page.seeText('section.you h2').toContain('You say 2034');
      await page.seeCount('section.you li').toBeGreaterThan(0);
      await page.seeQuery().toBe('?v=1&ask=2034');
      const { x, y } = await page.point(YOU);
      for (const isCancelled of [true, false]) {
        await page.move({ x, y });
        await page.press();
        for (const by of [20, 40, 60]) await page.move({ x: x + by, y });
        await page.seeText('section.you h2').not.toContain('You say 2034');
        if (isCancelled) {
          await page.keys('Escape');
          await page.seeText('section.you h2').toContain('You say 2034');
        }
        await page.release();
      }
      await page.seeQuery().toMatch(/^\?v=1&ask=203[5-9]$/);
    });

    test('shows other years, another scale, and the numbers', async (page) => {
      await page.open();
      await page.click('label', 'Linear');
      await page.click('label', 'to 2100');
      await page.seeQuery().toBe('?v=1&horizon=2100&y=linear');
      expect((await page.printed()).tokenTicks).toMatch(/^0/);
      await page.click('summary', 'Show the numbers');
      await page.seeCount('.tools table tr').toBeGreaterThan(10);
    });

    test('compares, swaps, and stops', async (page) => {
      await page.open('?v=1&preset=disclosedPace');
      const { headline } = await page.printed();
      await page.click('button', 'Compare');
      await page.focus(range(GROWTH));
      await page.keys('End');
      await page.seeText('.difference > span').toContain('than what you compare with');
      await page.settled();
      expect((await page.printed()).headline).not.toBe(headline);
      await page.click('button', 'Swap');
      await page.seeText('h1').toBe(headline);
      await page.click('button', 'Stop comparing');
      await page.seeQuery().not.toContain('c.');
    });

    test('opens a question, and Back closes it', async (page) => {
      await page.open();
      await page.click('[data-card="track-record"] a');
      await page.seeCount('#track-record table, #track-record svg').toBeGreaterThan(0);
      await page.run(() => history.back());
      await page.seeCount('#track-record').toBe(0);
    });

    test('opens all assumptions, and Escape closes them', async (page) => {
      await page.open();
      await page.click('a', 'All 38 assumptions');
      await page.seeText('[aria-labelledby=all-heading] h2').toContain('All 38 assumptions');
      await page.keys('Escape');
      await page.seeCount('[aria-labelledby=all-heading]').toBe(0);
    });
  });

  describe('the dialogs', () => {
    test('share by a copied link, and give the focus back', async (page) => {
      await page.open('?v=1&repetition=2~2');
      await page.click('button', 'Share');
      await page.seeValue('dialog[open] input').toMatch(/\?v=1&repetition=2~2$/);
      await page.click('dialog[open] button', 'Copy link');
      await page.seeText(STATUS).toBe('The link is on the clipboard.');
      await page.keys('Escape');
      await page.seeCount('dialog[open]').toBe(0);
      expect(await page.run(() => document.activeElement?.textContent.trim())).toBe('Share');
    });

    test('give the picture and the numbers as files, the dates those of the command line', async (page) => {
      const query = '?v=1&datasetGrowth=1.5~2';
      await page.open(query);
      await page.click('button', 'Download');
      await page.seeCount('dialog[open] img').toBe(1);
      await page.run(collectFiles);
      const save = async (name: string, type: string): Promise<Buffer> => {
        await page.run(() => void Reflect.set(window, 'files', {}));
        await page.click('dialog[open] button', name);
        const file = (of: string): string | undefined =>
          (Reflect.get(window, 'files') as Record<string, string>)[of];
        await page.see(file, type).toBeTruthy();
        return Buffer.from((await page.run(file, type)) ?? '', 'base64');
      };
      const png = await save('PNG', 'image/png');
      const svg = await save('SVG', 'image/svg+xml');
      const csv = await save('CSV', 'text/csv');
      const json = await save('JSON', 'application/json');
      const { width, height } = PNG.sync.read(png);
      expect([width, height]).toEqual([1200, 630]);
      expect(String(svg)).toMatch(/^(<\?xml[^>]*>\s*)?<svg [^]+<\/svg>\s*$/);
      expect(String(csv).split('\n').length).toBeGreaterThan(100);
      const report = JSON.parse(String(json)) as ReturnType<typeof estimateReport>;
      const dates = ({ exhaustion }: typeof report): (string | undefined)[] =>
        [exhaustion.p5, exhaustion.p10, exhaustion.p50, exhaustion.p90].map((date) =>
          date?.toFixed(6),
        );
      expect(dates(report)).toEqual(dates(estimateReport(query)));
      // The page has stayed.
      expect(await page.run(() => location.search)).toBe(query);

      // In a low window the dialog scrolls, and its corners stay round.
      await page.tab.resize(1280, 500);
      await page.frames(2);
      const corner = await page.run(() => {
        const { right = 0, top = 0 } =
          document.querySelector('dialog[open]')?.getBoundingClientRect() ?? {};
        return { x: Math.floor(right), y: Math.ceil(top) };
      });
      const picture = PNG.sync.read(await page.tab.shot());
      await page.tab.resize(1280, 900);
      const at = (x: number, y: number): number[] => [
        ...picture.data.subarray(4 * (y * picture.width + x), 4 * (y * picture.width + x) + 3),
      ];
      // As dark as the page beside it.
      expect(at(corner.x - 2, corner.y + 1)).toEqual(at(corner.x + 8, corner.y + 1));
    });

    test('embed, with a preview of the same answer', async (page) => {
      await page.open('?v=1&preset=disclosedPace');
      const { headline } = await page.printed();
      await page.click('button', 'Embed');
      await page
        .seeValue('dialog[open] textarea')
        .toContain('/v1/embed.html?v=1&amp;preset=disclosedPace');
      await page.frame.seeText('h1').toBe(headline);
    });

    test('save a scenario over a reload, which keeps what was shown', async (page) => {
      await page.open('?v=1&preset=disclosedPace');
      const { headline } = await page.printed();
      await page.click('button', 'Save');
      await page.fill('dialog[open] input.field', 'Slow one');
      await page.click('dialog[open] button', 'Save this scenario');
      await page.seeText(STATUS).toContain('“Slow one” is saved.');
      await page.keys('Escape');
      await page.click('.presets label', 'Everything unlocked');
      await page.seeQuery().toContain('everythingUnlocked');
      const { headline: other } = await page.printed();
      await page.run(() => {
        Object.assign(window, { isOld: true });
        location.reload();
      });
      await page.see(() => Reflect.has(window, 'isOld')).toBe(false);
      expect((await page.printed()).headline).toBe(other);
      await page.click('button', 'Save');
      await page.click('dialog[open] a', 'Slow one');
      await page.seeText('h1').toBe(headline);
      await page.seeQuery().toBe('?v=1&preset=disclosedPace');
    });
  });

  describe('an embed', () => {
    const query = '?v=1&computeWeight=0&controls=datasetGrowth';

    /** Moves the embed's slider, and waits for another date. */
    async function moveIt(embed: EnginePage): Promise<void> {
      await embed.settled();
      expect((await embed.printed()).headline).toContain(dateOf(query));
      await drag(embed, range(GROWTH), 60, 3);
      await embed.seeText('h1').not.toContain(dateOf(query));
      expect(await embed.run(() => document.body.innerText)).not.toMatch(/lets no worker start/);
    }

    test('has sliders of its own', async (page) => {
      await page.load(`embed.html${query}`);
      await moveIt(page);
      // The host's history is not its own.
      expect(await page.run(() => location.search)).toBe(query);
    });

    test('opens from a disk', async (page) => {
      await page.tab.go(pathToFileURL('dist/embed.html').href + query);
      await moveIt(page);
    });

    test('works in a sandbox, tells its height, and shows the address that it may not open', async (page) => {
      await page.openStranger(
        `<script>heard = []; onmessage = ({ origin, data }) => heard.push([origin, data.height]);</script>${frameOf(page.served, query, 'sandbox="allow-scripts"')}`,
      );
      await moveIt(page.frame);
      const heard = await page.run(() => Reflect.get(window, 'heard') as [string, number][]);
      expect(heard.every(([origin]) => origin === 'null')).toBe(true);
      expect(heard.some(([, height]) => height > 300)).toBe(true);
      await page.frame.click('footer a');
      await page.frame
        .seeText('.address')
        .toMatch(/^http.+\/\?v=1&datasetGrowth=.+&computeWeight=0$/);
    });

    test('is as high as it asks for, by script and as an element', async (page) => {
      const { site } = page.served;
      for (const html of [
        `<script src="${site}embed-v1.js"></script>${frameOf(page.served, '?v=1')}`,
        `<script src="${site}element-v1.js"></script><peak-data-chart src="${site}embed.html?size=full">In words.</peak-data-chart>`,
      ]) {
        await page.openStranger(html);
        await page
          .see(() => {
            const host = document.querySelector('peak-data-chart')?.shadowRoot ?? document;
            return Number.parseInt(host.querySelector('iframe')?.style.height ?? '');
          })
          .toBeGreaterThan(400);
      }
    });
  });

  test('every page fits a screen of 320 pixels, its folds open', async (page) => {
    const tooWide: string[] = [];
    for (const address of [
      '?v=1&datasetGrowth=1.5~2',
      'method.html',
      'embedding.html',
      'claims/musk2025.html',
      'embed.html?controls=datasetGrowth',
    ]) {
      await page.openStranger(
        `<iframe src="${page.served.site}${address}" width="320" height="700" style="border:0"></iframe>`,
      );
      await page.frame
        .see(() => document.querySelector('main') && document.readyState)
        .toBe('complete');
      const room = await page.frame.run(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        return document.documentElement.clientWidth;
      });
      // A scroll bar that takes room is not there on such a screen.
      await page.run((width) => {
        document.querySelector('iframe')?.setAttribute('width', String(width));
      }, 640 - room);
      const width = await page.frame.run(async () => {
        await new Promise(requestAnimationFrame);
        return document.documentElement.scrollWidth;
      });
      if (width > 320) tooWide.push(`${address}: ${width}`);
    }
    expect(tooWide).toEqual([]);
  });

  test('a page that is only read shows its formulas and its claim', async (page) => {
    await page.tab.go(`${page.served.site}method.html`);
    const widths = await page.run(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      return Array.from(
        document.querySelectorAll('math'),
        (one) => one.getBoundingClientRect().width,
      );
    });
    expect(widths.length).toBeGreaterThan(100);
    expect(Math.min(...widths)).toBeGreaterThan(0);
    await page.tab.go(`${page.served.site}claims/musk2025.html`);
    await page.seeText('h1').toContain('exhausted basically the cumulative sum');
    await page.seeCount('svg').toBeGreaterThan(0);
  });
}
