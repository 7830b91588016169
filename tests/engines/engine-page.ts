// What a reader does to the page and reads off it, in any engine: by pointer and keys, at places on the screen.
import { expect } from 'vitest';
import { type Printed, readPrinted } from '../e2e/forecast-page';
import type { Served } from '../e2e/serve-site';
import type { InputSource, Tab } from './tab';

/** Keys without a letter, as W3C WebDriver names them. */
const keyCodes: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  Delete: '\uE017',
};

type Point = Readonly<{ x: number; y: number }>;
type PointerAction = Extract<InputSource, { type: 'pointer' }>['actions'][number];

/** Long enough for a slow machine; nothing is measured by it. */
const PATIENCE = { timeout: 30_000, interval: 50 };

/** Runs in the page: the middle of an element that is scrolled into the middle of the window. */
function middleOf(selector: string, name?: string, part?: number): Point | undefined {
  const text = (element: Element): string =>
    (element.getAttribute('aria-label') ?? element.textContent).replaceAll(/\s+/g, ' ').trim();
  const shown = [...document.querySelectorAll(selector)].filter(
    (element) => element.getClientRects().length > 0,
  );
  const element =
    name === undefined
      ? shown[0]
      : (shown.find((one) => text(one) === name) ??
        shown.find((one) => text(one).startsWith(name)));
  if (!element) return undefined;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A link may go over two lines.
  const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
  const halfThumb = part === undefined ? 0 : 11;
  const x = left + halfThumb + (part ?? 0.5) * (width - 2 * halfThumb);
  return { x: Math.round(x), y: Math.round(top + height / 2) };
}

export class EnginePage {
  constructor(
    readonly tab: Tab,
    readonly served: Served,
    /** Whether all that is done and read is in the first frame of the page. */
    readonly inFrame = false,
  ) {}

  /** The same page, but what is done and read is in its first frame. */
  get frame(): EnginePage {
    return new EnginePage(this.tab, this.served, true);
  }

  /** Runs a function in the page. */
  async run<Args extends unknown[], Result>(
    act: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const call = `(${act.toString()})(${args.map((one) => JSON.stringify(one) ?? 'undefined').join()})`;
    return (await this.tab.evaluate(call, this.inFrame)) as Awaited<Result>;
  }

  /** Looks again until it is as expected. */
  see<Args extends unknown[], Result>(act: (...args: Args) => Result, ...args: Args) {
    return expect.poll(() => this.run(act, ...args), PATIENCE);
  }

  /** The text of the first such element; '' where there is none. */
  seeText(selector: string) {
    return this.see(
      (wanted) => document.querySelector(wanted)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '',
      selector,
    );
  }

  seeCount(selector: string) {
    return this.see((wanted) => document.querySelectorAll(wanted).length, selector);
  }

  /** What stands in a box, or where a slider is. */
  seeValue(selector: string) {
    return expect.poll(() => this.value(selector), PATIENCE);
  }

  value(selector: string): Promise<string> {
    return this.run(
      (wanted) => document.querySelector<HTMLInputElement>(wanted)?.value ?? '',
      selector,
    );
  }

  seeQuery() {
    return this.see(() => location.search);
  }

  /** Loads an address, relative to the built site; waits for the forecast. */
  async load(address = ''): Promise<void> {
    await this.tab.go(new URL(address, this.served.site).href);
    await this.settled();
  }

  /** Shows another link of the page; the page that is open is not loaded anew, but goes to it as by Back. */
  async open(query = ''): Promise<void> {
    const address = this.served.site + query;
    const isShown = await this.run((wanted) => {
      const isThere =
        document.documentElement.dataset['app'] === 'ready' &&
        location.href.startsWith(wanted.replace(/[?].*/, '')) &&
        document.getElementById('levers') !== null &&
        document.querySelector('dialog[open]') === null;
      if (!isThere) return false;
      history.pushState(null, '', wanted);
      dispatchEvent(new PopStateEvent('popstate'));
      scrollTo({ top: 0, behavior: 'instant' });
      return true;
    }, address);
    if (isShown) await this.settled();
    else await this.load(query);
  }

  /** Loads a page of somebody else's. Its frame begins at its corner, because WebKit counts places from there. */
  async openStranger(html: string): Promise<void> {
    const whole = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body style="margin:0">${html}`;
    await this.tab.go(`${this.served.stranger}?html=${encodeURIComponent(whole)}`);
  }

  /** Waits until the page, or an embed, shows the full forecast of what its controls say. */
  async settled(): Promise<void> {
    await this.see(
      () =>
        document.documentElement.dataset['app'] === 'ready' &&
        document.querySelector('[data-answer=ready]') !== null &&
        document.querySelector('.picture[aria-busy=false]') !== null,
    ).toBe(true);
  }

  /** What stands on the page once its axis has come to rest. */
  async printed(): Promise<Printed> {
    await this.settled();
    for (let last = '{}'; ;) {
      const now = await this.run(readPrinted);
      if (JSON.stringify(now) === last) return now;
      last = JSON.stringify(now);
      await this.frames(3);
    }
  }

  frames(count: number): Promise<void> {
    return this.run(async (all) => {
      for (let each = 0; each < all; each++) await new Promise(requestAnimationFrame);
    }, count);
  }

  /** Where an element is, in pixels of its window; it is scrolled into sight. */
  async point(selector: string, name?: string, part?: number): Promise<Point> {
    let found: Point | undefined;
    await expect
      .poll(async () => {
        found = await this.run(middleOf, selector, name, part);
        return found !== undefined;
      }, PATIENCE)
      .toBe(true);
    // What is scrolled to may load and move what is below it.
    for (;;) {
      const before = found;
      await this.frames(2);
      found = await this.run(middleOf, selector, name, part);
      if (found && found.x === before?.x && found.y === before.y) break;
    }
    return found;
  }

  async pointer(...actions: PointerAction[]): Promise<void> {
    const parameters = { pointerType: 'mouse' } as const;
    await this.tab.act([{ type: 'pointer', id: 'mouse', parameters, actions }], this.inFrame);
  }

  move({ x, y }: Point): Promise<void> {
    return this.pointer({ type: 'pointerMove', x, y, duration: 0 });
  }

  press = (): Promise<void> => this.pointer({ type: 'pointerDown', button: 0 });
  release = (): Promise<void> => this.pointer({ type: 'pointerUp', button: 0 });

  async click(selector: string, name?: string): Promise<void> {
    const { x, y } = await this.point(selector, name);
    await this.pointer(
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    );
  }

  /** Presses keys one after another, each by its name. */
  async keys(...names: string[]): Promise<void> {
    const actions = names.flatMap((name) => {
      const value = keyCodes[name] ?? name;
      return [
        { type: 'keyDown' as const, value },
        { type: 'keyUp' as const, value },
      ];
    });
    await this.tab.act([{ type: 'key', id: 'keys', actions }], this.inFrame);
  }

  /** Types into a box, in place of what is there. */
  async fill(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.run(
      (wanted) => document.querySelector<HTMLInputElement>(wanted)?.select(),
      selector,
    );
    await this.keys(...text);
  }

  async focus(selector: string): Promise<void> {
    await this.see((wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      element?.focus();
      return element !== null && document.activeElement === element;
    }, selector).toBe(true);
  }

  /** Grips the thumb of a slider. @returns where. */
  async grip(selector: string): Promise<Point> {
    const part = await this.run((wanted) => {
      const thumb = document.querySelector<HTMLInputElement>(wanted);
      return thumb ? thumb.valueAsNumber / Number(thumb.max) : 0.5;
    }, selector);
    const from = await this.point(selector, undefined, part);
    await this.move(from);
    await this.press();
    return from;
  }
}
