/**
 * npm run bench:browser: the frame path in headless Chromium. Builds the site into a temporary folder, serves it, and measures
 *
 * - the round trip to the worker: an empty message, and each pass;
 * - a drag of 200 steps on one slider: from the input event to the frame that shows its result, with its parts;
 * - the same drag traced, for what the browser does in a frame beside our scripts;
 * - the same drag with a sixth of the processor, narrow and wide;
 * - how long after a key is let go the cards and the reader's year are answered anew.
 *
 * Reports and asserts nothing: on a shared machine these times say as much about the machine. `--json` prints JSON, `--markdown`
 * tables for a document.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type Browser, chromium, type Page } from 'playwright';
import { build, preview } from 'vite';
import { defaultSeed } from '../../src/model/sampling/default-seed';
import { parameterNames } from '../../src/words/en/parameter-names';
import { findBrowser, launchArguments, noBrowser } from '../find-browser.mjs';
import { frameOf } from './moved-sliders';
import { dragSamples, pageYears, settledSamples, weakSamples } from './passes';
import { markdownTable, plainTable, type Table } from './report';

const STEPS = 200;
const GROWTH = parameterNames.datasetGrowth;
/** Measures that the page writes to its performance timeline. */
const measures = ['input-to-paint', 'forecast-round-trip', 'draw'] as const;

interface Spread {
  readonly name: string;
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

function spreadOf(name: string, values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (p: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? NaN;
  return { name, count: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** Runs in the page: keeps every measure, although the page clears them. */
function watchMeasures(): void {
  const seen: { name: string; duration: number }[] = [];
  Object.assign(window, { seenMeasures: seen });
  new PerformanceObserver((list) => {
    for (const { name, duration, entryType } of list.getEntries()) {
      seen.push({ name: entryType === 'longtask' ? 'long task' : name, duration });
    }
  }).observe({ entryTypes: ['measure', 'longtask'] });
}

async function openPage(
  browser: Browser,
  address: string,
  width: number,
  height = 800,
): Promise<Page> {
  // The page itself starts no worker but its own.
  const page = await browser.newPage({ viewport: { width, height }, bypassCSP: true });
  // The compiler that runs this file names functions by a helper, which functions sent into the page then ask for.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(watchMeasures);
  await page.goto(address);
  await page.locator('html[data-app=ready] [data-answer=ready]').waitFor();
  await page.locator('.picture[aria-busy=false]').waitFor();
  return page;
}

type Seen = { name: string; duration: number }[];
const takeMeasures = (page: Page): Promise<Seen> =>
  page.evaluate(() => (window as unknown as { seenMeasures: Seen }).seenMeasures.splice(0));

/** Drags the slider over the middle of its track and back, one step an animation frame. */
async function drag(page: Page): Promise<Seen> {
  const thumb = page.getByRole('slider', { name: GROWTH, exact: true });
  await thumb.scrollIntoViewIfNeeded();
  const box = await thumb.boundingBox();
  if (!box) throw new Error('The slider is not on the page.');
  const part = await thumb.evaluate(
    (input: HTMLInputElement) => input.valueAsNumber / Number(input.max),
  );
  const [left, right] = [box.x + 0.2 * box.width, box.x + 0.8 * box.width];
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 11 + part * (box.width - 22), y);
  await page.mouse.down();
  await takeMeasures(page);
  for (let step = 0; step < STEPS; step++) {
    // There, back, there: every step is a change.
    const phase = Math.abs((((step / STEPS) * 3) % 2) - 1);
    await page.mouse.move(right - (right - left) * phase, y);
    await page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
  }
  const seen = await takeMeasures(page);
  await page.mouse.up();
  await page.locator('.picture[aria-busy=false]').waitFor();
  return seen;
}

/** Answers beside the forecast, by what is busy while they are worked out. */
const answerPlaces = { cards: '[data-card]', 'your year': 'section.you' };

/** Runs in the page: when each of them was last busy after the next key is let go, in milliseconds from then. */
function timeAnswers(places: Record<string, string>): Promise<Record<string, number>> {
  const PATIENCE_MS = 4_000;
  return new Promise((resolve) => {
    const onkeyup = (): void => {
      const start = performance.now();
      const last: Record<string, number> = {};
      const look = (): void => {
        const now = performance.now() - start;
        for (const [name, place] of Object.entries(places)) {
          if (document.querySelector(`${place}[aria-busy=true]`)) last[name] = now;
        }
        if (now > PATIENCE_MS) resolve(last);
        else requestAnimationFrame(look);
      };
      look();
    };
    addEventListener('keyup', onkeyup, { once: true });
  });
}

/** How long after a key is let go the cards and the reader's year are answered anew. */
async function timedAnswers(browser: Browser, address: string): Promise<Spread[]> {
  // High enough for the cards, which are answered where they are in sight.
  const page = await openPage(browser, `${address}?v=1&ask=2034`, 1280, 3_000);
  const times: Record<string, number[]> = {};
  for (let turn = 0; turn < 8; turn++) {
    const answered = page.evaluate(timeAnswers, answerPlaces);
    await page.getByRole('slider', { name: GROWTH, exact: true }).press('ArrowRight');
    for (const [name, ms] of Object.entries(await answered)) (times[name] ??= []).push(ms);
  }
  await page.close();
  return Object.entries(times).map(([name, all]) => spreadOf(name, all));
}

/** The drag where the page's processor is six times slower, as on a cheap telephone. */
async function slowDrag(browser: Browser, address: string, width: number): Promise<Spread> {
  const page = await openPage(browser, address, width);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await drag(page);
  const seen = await drag(page);
  await page.close();
  const whole = seen.flatMap((one) => (one.name === measures[0] ? [one.duration] : []));
  return spreadOf(`${measures[0]}, ${width} pixels wide`, whole);
}

/** What the main thread of the page did during a traced drag, in milliseconds a frame. */
async function tracedDrag(
  browser: Browser,
  page: Page,
  folder: string,
): Promise<[string, number][]> {
  const path = join(folder, 'trace.json');
  await browser.startTracing(page, {
    path,
    categories: ['devtools.timeline', 'blink.user_timing'],
  });
  await drag(page);
  await browser.stopTracing();
  const { traceEvents } = JSON.parse(readFileSync(path, 'utf8')) as {
    traceEvents: { name: string; ph: string; dur?: number; pid: number; tid: number }[];
  };
  const kinds: Record<string, string> = {
    FunctionCall: 'our scripts',
    FireAnimationFrame: "animation callbacks, the test's own among them",
    UpdateLayoutTree: 'style',
    Layout: 'layout',
    PrePaint: 'before paint',
    Paint: 'paint',
    Layerize: 'layers',
  };
  // The thread that lays out is the page's.
  const own = traceEvents.find(({ name }) => name === 'UpdateLayoutTree');
  const sums = new Map(Object.values(kinds).map((kind) => [kind, 0]));
  let frames = 0;
  for (const { name, dur = 0, pid, tid } of traceEvents) {
    if (pid !== own?.pid || tid !== own.tid) continue;
    if (name === 'Paint') frames++;
    const kind = kinds[name];
    if (kind !== undefined) sums.set(kind, sums.get(kind)! + dur / 1000);
  }
  return Array.from(sums, ([kind, sum]) => [kind, sum / Math.max(1, frames)]);
}

interface WorkerTimes {
  readonly empty: number[];
  readonly runs: number[][];
}

/** Runs in the page: talks to the worker's script in comlink's words, without the page's own runner between. */
async function timeWorker(order: {
  script: string;
  requests: { assumptions: unknown; samples: number; seed: number; years: number[] }[][];
}): Promise<WorkerTimes> {
  const worker = new Worker(order.script, { type: 'module' });
  const apply = (method: string, value?: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = crypto.randomUUID();
      const listener = ({ data }: MessageEvent<{ id: string; value: unknown }>): void => {
        if (data.id !== id) return;
        worker.removeEventListener('message', listener);
        resolve(data.value);
      };
      worker.addEventListener('message', listener);
      worker.addEventListener('error', (event) => reject(new Error(event.message)));
      const argumentList = value === undefined ? [] : [{ type: 'RAW', value }];
      worker.postMessage({ id, type: 'APPLY', path: [method], argumentList });
    });
  await apply('ready');
  const timed = async (request: unknown): Promise<number> => {
    const start = performance.now();
    await apply('run', request);
    return performance.now() - start;
  };
  // The page's clock is coarse: many messages for one reading.
  const [readings, messages] = [40, 25];
  const empty: number[] = [];
  for (let i = 0; i < readings; i++) {
    const start = performance.now();
    for (let j = 0; j < messages; j++) await apply('ready');
    empty.push((performance.now() - start) / messages);
  }
  const runs: number[][] = [];
  for (const requests of order.requests) {
    const taken: number[] = [];
    for (const [runId, { years, ...request }] of requests.entries()) {
      taken.push(await timed({ ...request, runId, years: Float64Array.from(years) }));
    }
    // The first runs make the design and warm up.
    runs.push(taken.slice(Math.ceil(taken.length / 4)));
  }
  worker.terminate();
  return { empty, runs };
}

async function main(): Promise<void> {
  const path = findBrowser()?.path;
  if (path === undefined || !existsSync(path)) throw new Error(noBrowser);
  const folder = mkdtempSync(join(tmpdir(), 'peak-data-bench-'));
  const outDir = join(folder, 'site');
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const site = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = `http://127.0.0.1:${(site.httpServer.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({ executablePath: path, args: launchArguments });
  try {
    const page = await openPage(browser, address, 1280);

    const script = readdirSync(join(outDir, 'assets')).find((name) => /^entry-.+\.js$/.test(name));
    if (script === undefined) throw new Error('The built site has no worker.');
    const passes = [
      { samples: weakSamples, runs: 80 },
      { samples: dragSamples, runs: 80 },
      { samples: settledSamples, runs: 12 },
    ];
    const worker = await page.evaluate(timeWorker, {
      script: `${address}assets/${script}`,
      requests: passes.map(({ samples, runs }) =>
        Array.from({ length: runs }, (_, turn) => ({
          assumptions: frameOf(turn, 8),
          samples,
          seed: defaultSeed,
          years: Array.from(pageYears()),
        })),
      ),
    });
    const roundTrips = [
      spreadOf('empty message', worker.empty),
      ...passes.map(({ samples }, k) => spreadOf(`pass of ${samples} samples`, worker.runs[k]!)),
    ];

    // Once to warm up.
    await drag(page);
    const seen = await drag(page);
    const ofName = (name: string): number[] =>
      seen.flatMap((one) => (one.name === name ? [one.duration] : []));
    const spreads = measures.map((name) => spreadOf(name, ofName(name)));
    const [whole, roundTrip, draw] = spreads as [Spread, Spread, Spread];
    const dragged = [
      ...spreads,
      {
        name: 'the rest: from event to request, and the wait for the frame and its painting',
        count: whole.count,
        p50: whole.p50 - roundTrip.p50 - draw.p50,
        p95: NaN,
        max: NaN,
      },
      spreadOf('long task', ofName('long task')),
    ];
    const traced = await tracedDrag(browser, page, folder);
    const answers = await timedAnswers(browser, address);
    const slow: Spread[] = [];
    for (const width of [360, 1280]) slow.push(await slowDrag(browser, address, width));

    if (process.argv.includes('--json')) {
      console.log(
        JSON.stringify(
          { roundTrips, drag: dragged, frame: Object.fromEntries(traced), answers, slow },
          null,
          2,
        ),
      );
      return;
    }
    const heads = ['', 'count', 'p50', 'p95', 'max'];
    const row = ({ name, count, p50, p95, max }: Spread): string[] => [
      name,
      `${count}`,
      ...[p50, p95, max].map((ms) => (Number.isFinite(ms) ? ms.toFixed(2) : '-')),
    ];
    const tables: Table[] = [
      { title: 'Round trip to the worker, milliseconds', heads, rows: roundTrips.map(row) },
      { title: `A drag of ${STEPS} steps, milliseconds`, heads, rows: dragged.map(row) },
      {
        title: 'The main thread in a painted frame of the same drag, traced',
        heads: ['', 'milliseconds'],
        rows: traced.map(([kind, ms]) => [kind, ms.toFixed(2)]),
      },
      {
        title: 'From a key let go to the last answer, milliseconds',
        heads,
        rows: answers.map(row),
      },
      { title: 'The drag with a sixth of the processor, milliseconds', heads, rows: slow.map(row) },
    ];
    const asText = process.argv.includes('--markdown') ? markdownTable : plainTable;
    console.log(tables.map(asText).join('\n'));
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
