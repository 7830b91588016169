import type { Page } from 'playwright';
import { describe, expect, inject } from 'vitest';
import { oneOfEach } from '../selected-cases';
import { go, type Printed, printed, readPrinted, settled, slider } from './forecast-page';
import { sentences } from './cards';
import { see, test } from './page';

type Open = (address?: string) => Promise<Page>;
let told: { before: Printed; moved: Printed } | undefined;
/** What the page says by default and after one leap of a slider, as a worker computes it: asked once for all tests. */
async function usual(open: Open): Promise<{ before: Printed; moved: Printed }> {
  if (!told) {
    const page = await open();
    const before = await printed(page);
    await slider(page, 'Training sets grow each year by').press('PageUp');
    told = { before, moved: await printed(page) };
  }
  return told;
}

describe('the worker', () => {
  test('that is ended is missed, said to be, and started again', async ({ open }) => {
    const page = await open('about:blank');
    await page.addInitScript(() => {
      const Real = window.Worker;
      const workers: Worker[] = [];
      Reflect.set(window, 'workers', workers);
      window.Worker = class extends Real {
        constructor(address: string | URL, options?: WorkerOptions) {
          super(address, options);
          workers.push(this);
        }
      };
    });
    // A link of its own is answered by the worker, not by the still.
    await go(page, '?v=1');
    const ended = await page.evaluate(() => {
      const workers = Reflect.get(window, 'workers') as Worker[];
      for (const worker of workers) worker.terminate();
      return workers.length;
    });
    expect(ended).toBe(1);
    await slider(page, 'Training sets grow each year by').press('PageUp');
    await see(page.getByText(/worker stopped and was started again/)).toBeVisible();
    await settled(page);

    expect(await printed(page)).toEqual((await usual(open)).moved);
  });

  const bars: [why: string, bar: () => void][] = [
    ['there are none', () => void Reflect.deleteProperty(window, 'Worker')],
    [
      'none may be started',
      () => {
        window.Worker = class {
          constructor() {
            throw new DOMException('not here', 'SecurityError');
          }
        } as unknown as typeof Worker;
      },
    ],
  ];
  test.for(oneOfEach(2, 'ways to bar a worker', bars))(
    'is not needed: %s',
    async ([, bar], { open, faults }) => {
      const page = await open('about:blank');
      await page.addInitScript(bar);
      await go(page, '');
      await see(page.getByText(/lets no worker start/)).toBeVisible();
      const { before, moved } = await usual(open);
      expect(await printed(page)).toEqual(before);
      await slider(page, 'Training sets grow each year by').press('PageUp');
      expect(await printed(page)).toEqual(moved);

      // Nor for the deeper answers.
      await page.goto('about:blank');
      await go(page, '?repetition=1&c.preset=baseline&ask=2027#what-would-have-to-be-true');
      await see(page.locator('p.difference')).toContainText(
        'earlier than what you compare with, because of',
      );
      const needed = page.locator('#what-would-have-to-be-true');
      await see(needed.locator('[data-whole=true]')).toBeVisible();
      await see(needed.getByRole('heading', { name: 'A little of everything' })).toBeVisible();
      await see(
        needed.getByRole('button', { name: 'Use this: Pages on the searchable web' }),
      ).toBeVisible();
      expect((await sentences(page)).join(' ')).not.toMatch(/Working|could not/);
      expect(faults).toEqual([]);
    },
  );

  test('is not needed: its script cannot be loaded', async ({ open, faults }) => {
    const page = await open('about:blank');
    await page.route(/assets\/entry-/, (route) => route.abort());
    await go(page, '');
    await see(page.getByText(/lets no worker start/)).toBeVisible();
    expect((await printed(page)).headline).toMatch(/20\d\d$/);
    // The request that was cut off.
    faults.length = 0;
  });

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
    await slider(page, 'Training sets grow each year by').press('PageUp');
    const before = await place();
    await see(page.getByText('Still working. The picture shows the last result.')).toBeVisible();
    expect(await place()).toEqual(before);
    await see(page.getByText(/lets no worker start/)).toBeVisible();
    expect(await printed(page)).toEqual((await usual(open)).moved);
  });

  test('that answers nonsense is started again once, and the page keeps what it had', async ({
    open,
    faults,
  }) => {
    const page = await open('about:blank');
    await page.addInitScript(() => {
      const Real = window.Worker;
      window.Worker = class extends Real {
        override addEventListener(type: string, listener: never) {
          if (type !== 'message') {
            super.addEventListener(type, listener);
            return;
          }
          const hear = listener as { handleEvent?: (event: Event) => void } & ((e: Event) => void);
          super.addEventListener(type, (event) => {
            const { data } = event as MessageEvent<{ value?: { result?: Float64Array } }>;
            // Every date and every band that comes back is NaN.
            data.value?.result?.fill(NaN, 3);
            (hear.handleEvent ?? hear).call(hear, event);
          });
        }
      };
    });
    await page.goto(new URL('', inject('site')).href);
    await page.locator('html[data-app=ready]').waitFor();
    const { headline } = await page.evaluate(readPrinted);
    await slider(page, 'Training sets grow each year by').press('PageUp');
    await see(page.getByText('The model has no answer to these assumptions')).toBeVisible();
    expect((await page.evaluate(readPrinted)).headline).toBe(headline);
    expect(await page.locator('body').innerText()).not.toMatch(/NaN|undefined/);
    expect(faults).toEqual([]);
  });
});
