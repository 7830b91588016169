import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { openCard } from './cards';
import { go, type Printed, printed, readPrinted, settled, slider, turnTo } from './forecast-page';
import { see, test } from './page';

let told: { before: Printed; moved: Printed } | undefined;
/** What a page says by default and after one leap of a slider, as a worker computes it: read off one page for all tests. */
async function usual(open: () => Promise<Page>): Promise<{ before: Printed; moved: Printed }> {
  if (!told) {
    const page = await open();
    const before = await printed(page);
    await leap(page);
    told = { before, moved: await printed(page) };
  }
  return told;
}
const leap = (page: Page): Promise<void> =>
  slider(page, 'Training sets grow each year by').press('PageUp');

/** A worker that a test can end, and make answer nonsense. */
function watchWorkers(): void {
  const Real = window.Worker;
  const workers: Worker[] = [];
  Reflect.set(window, 'workers', workers);
  window.Worker = class extends Real {
    constructor(address: string | URL, options?: WorkerOptions) {
      super(address, options);
      workers.push(this);
    }
    override addEventListener(type: string, listener: never) {
      if (type !== 'message') {
        super.addEventListener(type, listener);
        return;
      }
      const hear = listener as { handleEvent?: (event: Event) => void } & ((e: Event) => void);
      super.addEventListener(type, (event) => {
        const { data } = event as MessageEvent<{ value?: { result?: Float64Array } }>;
        // Every date and every band that comes back is NaN.
        if (Reflect.get(window, 'nonsense') === true) data.value?.result?.fill(NaN, 3);
        (hear.handleEvent ?? hear).call(hear, event);
      });
    }
  };
}

describe('the worker', () => {
  test('that is ended is missed, said to be, and started again; where one answers nonsense the page keeps what it had', async ({
    open,
    faults,
  }) => {
    const page = await open('about:blank');
    await page.addInitScript(watchWorkers);
    // A link of its own is answered by the worker, not by the still.
    await go(page, '?v=1');
    const { before, moved } = await usual(() => Promise.resolve(page));
    await turnTo(page, '?v=1');
    expect(await printed(page)).toEqual(before);
    const ended = await page.evaluate(() => {
      const workers = Reflect.get(window, 'workers') as Worker[];
      for (const worker of workers) worker.terminate();
      return workers.length;
    });
    expect(ended).toBeGreaterThanOrEqual(1);
    await leap(page);
    await see(page.getByText(/worker stopped and was started again/)).toBeVisible();
    await settled(page);
    expect(await printed(page)).toEqual(moved);

    await page.evaluate(() => Reflect.set(window, 'nonsense', true));
    await leap(page);
    await see(page.getByText('The model has no answer to these assumptions')).toBeVisible();
    expect((await page.evaluate(readPrinted)).headline).toBe(moved.headline);
    expect(await page.locator('body').innerText()).not.toMatch(/NaN|undefined/);
    expect(faults).toEqual([]);
  });

  const bars: [why: string, bar: (page: Page) => Promise<unknown>][] = [
    [
      'there are none',
      (page) => page.addInitScript(() => void Reflect.deleteProperty(window, 'Worker')),
    ],
    [
      'none may be started',
      (page) =>
        page.addInitScript(() => {
          window.Worker = class {
            constructor() {
              throw new DOMException('not here', 'SecurityError');
            }
          } as unknown as typeof Worker;
        }),
    ],
    [
      'its script cannot be loaded',
      (page) => page.route(/assets\/entry-/, (route) => route.abort()),
    ],
  ];
  test.for(oneOfEach(3, 'ways to bar a worker', bars))(
    'is not needed: %s',
    async ([why, bar], { open, faults }) => {
      const page = await open('about:blank');
      await bar(page);
      await go(page, '');
      await see(page.getByText(/lets no worker start/)).toBeVisible();
      const { before, moved } = await usual(open);
      expect(await printed(page)).toEqual(before);
      await leap(page);
      expect(await printed(page)).toEqual(moved);

      // Nor for the deeper answers.
      await turnTo(page, '?repetition=1&c.preset=baseline&ask=2027');
      await see(page.locator('p.difference')).toContainText(
        'earlier than what you compare with, because of',
      );
      const needed = await openCard(page, 'what-would-have-to-be-true');
      await see(
        needed.getByRole('button', { name: 'Use this: Pages on the searchable web' }),
      ).toBeVisible();
      await see(page.locator('.answers')).not.toContainText('could not be');
      // The request that was cut off.
      if (why === 'its script cannot be loaded') faults.length = 0;
      expect(faults).toEqual([]);
    },
  );

  test('that says nothing is waited for in so many words, and nothing moves', async ({ open }) => {
    const page = await open('about:blank');
    await page.addInitScript(() => {
      window.Worker = class extends EventTarget {
        postMessage() {}
        terminate() {}
      } as unknown as typeof Worker;
    });
    await page.goto(new URL('', inject('site')).href);
    await page.locator('html[data-app=ready]').waitFor();
    const place = () =>
      page
        .locator('main')
        .evaluate((main) => [
          main.getBoundingClientRect().height,
          main.querySelector('figure')?.getBoundingClientRect().top,
        ]);
    await leap(page);
    const before = await place();
    await see(page.getByText('Still working. The picture shows the last result.')).toBeVisible();
    expect(await place()).toEqual(before);
    await see(page.getByText(/lets no worker start/)).toBeVisible();
    expect(await printed(page)).toEqual((await usual(open)).moved);
  });
});
