import { describe, expect } from 'vitest';
import { go, printed, settled, slider } from './forecast-page';
import { see, test } from './page';

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
    await slider(page, 'Growth of training sets').press('PageUp');
    await see(page.getByText(/worker stopped and was started again/)).toBeVisible();
    await settled(page);

    const fresh = await open();
    await settled(fresh);
    await slider(fresh, 'Growth of training sets').press('PageUp');
    const answer = await printed(fresh);
    expect(await printed(page)).toEqual(answer);
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
  test.for(bars)('is not needed: %s', async ([, bar], { open }) => {
    const page = await open('about:blank');
    await page.addInitScript(bar);
    await go(page, '');
    await see(page.getByText(/lets no worker start/)).toBeVisible();
    const usual = await open();
    expect(await printed(page)).toEqual(await printed(usual));
    await slider(page, 'Growth of training sets').press('PageUp');
    await slider(usual, 'Growth of training sets').press('PageUp');
    await settled(page);
    const answer = await printed(usual);
    expect(await printed(page)).toEqual(answer);
  });

  test('is not needed: its script cannot be loaded', async ({ open, faults }) => {
    const page = await open('about:blank');
    await page.route(/assets\/entry-/, (route) => route.abort());
    await go(page, '');
    await see(page.getByText(/lets no worker start/)).toBeVisible();
    expect((await printed(page)).headline).toMatch(/20\d\d$/);
    // The request that was cut off.
    faults.length = 0;
  });
});
