import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindAddressBar } from '../../src/app/address-bar';
import { PageState } from '../../src/app/page-state.svelte';
import { defaultScenario, withInterval, withPreset } from '../../src/scenario/scenario';

/** As much of a window as an address bar needs: entries, a place among them, and a count of what was written. */
class FakeWindow {
  entries: string[];
  /** What each entry knows of itself. */
  readonly states: unknown[] = [null];
  at = 0;
  readonly written: { how: 'push' | 'replace'; search: string; at: number }[] = [];
  readonly location = { search: '', hash: '', pathname: '/' };
  barred = false;
  loading: NavigationTimingType = 'navigate';
  readonly performance = { getEntriesByType: () => [{ type: this.loading }] };
  #listeners = new Map<string, (event?: object) => void>();

  constructor(search: string, hash = '') {
    this.entries = [search];
    this.location.search = search;
    this.location.hash = hash;
  }

  readonly history = {
    scrollRestoration: 'auto',
    page: this as FakeWindow,
    get state(): unknown {
      return this.page.states[this.page.at];
    },
    pushState: (state: unknown, _title: string, address: string) => {
      if (this.barred) throw new DOMException('not here', 'SecurityError');
      this.entries = [...this.entries.slice(0, this.at + 1), ''];
      this.at += 1;
      this.states.length = this.at;
      this.states.push(state);
      this.#write('push', address);
    },
    replaceState: (state: unknown, _title: string, address?: string) => {
      if (this.barred) throw new DOMException('not here', 'SecurityError');
      this.states[this.at] = state;
      if (address !== undefined) this.#write('replace', address);
    },
    go: (by: number) => this.go(by),
    back: () => this.back(),
  };

  #write(how: 'push' | 'replace', address: string): void {
    const [search = '', hash] = address.split('#');
    this.entries[this.at] = search;
    this.location.search = search;
    this.location.hash = hash === undefined ? '' : `#${hash}`;
    this.written.push({ how, search, at: performance.now() });
  }

  addEventListener(type: string, listener: (event?: object) => void): void {
    this.#listeners.set(type, listener);
  }
  removeEventListener(type: string): void {
    this.#listeners.delete(type);
  }

  back(): void {
    this.go(-1);
  }
  go(by: number): void {
    this.at += by;
    if (this.entries[this.at] === undefined) throw new Error('left the site');
    this.location.search = this.entries[this.at] ?? '';
    this.#listeners.get('popstate')?.();
  }
  /** Back from another page, to the page as it was left. */
  return(): void {
    this.#listeners.get('pageshow')?.({ persisted: true });
  }
  /** A link within the page: an entry that the address bar did not make. */
  follow(hash: string): void {
    this.entries = [...this.entries.slice(0, this.at + 1), this.location.search];
    this.at += 1;
    this.states.length = this.at;
    this.states.push(null);
    this.location.hash = hash;
    this.#listeners.get('popstate')?.();
  }
}

/** The page after it has been loaded anew. */
function reloaded(page: FakeWindow): PageState {
  const state = new PageState(page.location.search);
  bindAddressBar(state, page as unknown as Window);
  return state;
}

function bound(search = '', hash = '') {
  const page = new FakeWindow(search, hash);
  const state = new PageState(search);
  const unbind = bindAddressBar(state, page as unknown as Window);
  const growth = (high: number, gesture: string, phase: 'moving' | 'settled' = 'moving'): void =>
    state.setScenario(withInterval(defaultScenario, 'datasetGrowth', [1, high]), gesture, phase);
  return { page, state, unbind, growth };
}
const search = (high: number): string => `?v=1&datasetGrowth=1~${high}`;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a gesture', () => {
  it('pushes one entry with its first change, and replaces it with the rest', () => {
    const { page, growth } = bound();
    for (let step = 1; step <= 20; step++) {
      growth(2 + step / 10, 'slider@1');
      vi.advanceTimersByTime(300);
    }
    expect(page.written.map(({ how }) => how)).toEqual([
      'push',
      // The first second passes before the first is written.
      ...Array<string>(16).fill('replace'),
    ]);
    expect(page.entries).toEqual(['', search(4)]);
  });

  it('writes no more than every 310 ms, and its last value always', () => {
    const { page, growth } = bound();
    for (let step = 1; step <= 200; step++) {
      growth(2 + step / 200, 'slider@1');
      vi.advanceTimersByTime(16);
    }
    vi.advanceTimersByTime(310);
    const gaps = page.written.slice(1).map(({ at }, i) => at - (page.written[i]?.at ?? NaN));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(310);
    expect(page.written.length).toBeGreaterThan(4);
    expect(page.location.search).toBe(search(3));
    expect(page.entries).toHaveLength(2);
  });

  it('of a grip lasts however slow the hand', () => {
    const { page, growth } = bound();
    growth(2, 'slider@1');
    vi.advanceTimersByTime(60_000);
    growth(3, 'slider@1', 'settled');
    expect(page.entries).toEqual(['', search(3)]);
  });

  it('of keys ends with a second of rest', () => {
    const { page, growth } = bound();
    growth(2, 'keys:Growth', 'settled');
    vi.advanceTimersByTime(900);
    growth(3, 'keys:Growth', 'settled');
    vi.advanceTimersByTime(900);
    growth(4, 'keys:Growth', 'settled');
    expect(page.entries).toEqual(['', search(4)]);
    vi.advanceTimersByTime(1100);
    growth(5, 'keys:Growth', 'settled');
    expect(page.entries).toEqual(['', search(4), search(5)]);
  });

  it('that another one follows at once has its last value in its own entry', () => {
    const { page, state, growth } = bound();
    growth(2, 'slider@1');
    vi.advanceTimersByTime(10);
    growth(3, 'slider@1', 'settled');
    vi.advanceTimersByTime(10);
    state.setScenario(withPreset('epoch2024'), 'preset:epoch2024');
    vi.advanceTimersByTime(1000);
    expect(page.entries).toEqual(['', search(3), '?v=1&preset=epoch2024']);
  });

  it('is written soon once the hand lets go', () => {
    const { page, growth } = bound('?v=1');
    growth(2, 'slider@1');
    vi.advanceTimersByTime(100);
    growth(3, 'slider@1', 'settled');
    vi.advanceTimersByTime(310);
    expect(page.entries).toEqual(['?v=1', search(3)]);
  });

  it('that a slow device takes back within a second leaves no entry', () => {
    const { page, state, growth } = bound('?v=1');
    growth(2, 'slider@1');
    vi.advanceTimersByTime(900);
    state.setScenario(defaultScenario, 'slider@1');
    vi.advanceTimersByTime(1000);
    expect(page.written).toEqual([]);
  });

  it('that is taken back at once leaves no entry', () => {
    const { page, state, growth } = bound('?v=1');
    growth(2, 'slider@1');
    vi.advanceTimersByTime(100);
    state.setScenario(defaultScenario, 'slider@1');
    vi.advanceTimersByTime(1000);
    expect(page.written).toEqual([]);
  });
});

describe('what the reader looks at', () => {
  it('makes no entry, and stays when a change is taken back', () => {
    const { page, state, growth } = bound('?v=1');
    growth(3, 'keys:Growth', 'settled');
    state.setView({ ask: 2034 }, 'ask');
    vi.advanceTimersByTime(1000);
    expect(page.entries).toEqual(['?v=1', `${search(3)}&ask=2034`]);
    page.back();
    expect(state.scenario).toEqual(defaultScenario);
    expect(state.view.ask).toBe(2034);
    expect(page.entries).toEqual(['?v=1&ask=2034', `${search(3)}&ask=2034`]);
  });
});

describe('Back', () => {
  it('brings the value before the gesture, and writes nothing itself', () => {
    const { page, state, growth } = bound('?v=1');
    growth(2, 'slider@1');
    growth(3, 'slider@1', 'settled');
    vi.advanceTimersByTime(1000);
    const written = page.written.length;
    page.back();
    vi.advanceTimersByTime(1000);
    expect(state.scenario).toEqual(defaultScenario);
    expect(page.written).toHaveLength(written);
    expect(page.entries).toEqual(['?v=1', search(3)]);
  });

  it('in the middle of a gesture leaves nothing to be written into the wrong entry', () => {
    const { page, state, growth } = bound('?v=1');
    growth(2, 'slider@1');
    vi.advanceTimersByTime(1100);
    growth(3, 'slider@1');
    page.back();
    vi.advanceTimersByTime(1000);
    expect(page.entries[0]).toBe('?v=1');
    expect(page.location.search).toBe('?v=1');
    expect(state.scenario).toEqual(defaultScenario);
  });

  it('and another change of the same control make a new entry', () => {
    const { page, growth } = bound('?v=1');
    growth(2, 'keys:Growth', 'settled');
    page.back();
    growth(3, 'keys:Growth', 'settled');
    expect(page.entries).toEqual(['?v=1', search(3)]);
    expect(page.written.at(-1)?.how).toBe('push');
  });
});

describe('undo and redo', () => {
  const can = ({ steps }: PageState): string =>
    [steps.undo && 'undo', steps.redo && 'redo'].filter(Boolean).join(' and ');

  it('go through our own entries, and no further', () => {
    const { page, state, growth } = bound('?v=1');
    expect(can(state)).toBe('');
    growth(2, 'a', 'settled');
    growth(3, 'b', 'settled');
    expect(can(state)).toBe('undo');
    state.steps.undo?.();
    expect([can(state), page.location.search]).toEqual(['undo and redo', search(2)]);
    state.steps.undo?.();
    expect([can(state), page.location.search]).toEqual(['redo', '?v=1']);
    state.steps.redo?.();
    state.steps.redo?.();
    expect([can(state), page.location.search]).toEqual(['undo', search(3)]);
  });

  it('forget what was undone once something else is done', () => {
    const { page, state, growth } = bound('?v=1');
    growth(2, 'a', 'settled');
    growth(3, 'b', 'settled');
    state.steps.undo?.();
    growth(4, 'c', 'settled');
    expect(can(state)).toBe('undo');
    expect(page.entries).toEqual(['?v=1', search(2), search(4)]);
  });

  it('take one drag as one step, its last value included', () => {
    const { page, state, growth } = bound('?v=1');
    growth(2, 'slider@1');
    vi.advanceTimersByTime(1100);
    growth(2.5, 'slider@1');
    growth(3, 'slider@1', 'settled');
    state.steps.undo?.();
    expect(page.location.search).toBe('?v=1');
    state.steps.redo?.();
    expect(page.location.search).toBe(search(3));
  });

  it('survive a reload, with what lies ahead', () => {
    const { page, state, unbind, growth } = bound('?v=1');
    growth(2, 'a', 'settled');
    growth(3, 'b', 'settled');
    state.steps.undo?.();
    unbind();
    const fresh = reloaded(page);
    expect(can(fresh)).toBe('undo and redo');
    fresh.steps.redo?.();
    expect([can(fresh), page.location.search]).toEqual(['undo', search(3)]);
  });

  it.each(['as it was left', 'loaded anew'])(
    'have nothing to redo on a page come back to from another one, %s',
    (how) => {
      const { page, state, unbind, growth } = bound('?v=1');
      growth(2, 'a', 'settled');
      growth(3, 'b', 'settled');
      state.steps.undo?.();
      let back = state;
      if (how === 'as it was left') page.return();
      else {
        unbind();
        page.loading = 'back_forward';
        back = reloaded(page);
      }
      expect(can(back)).toBe('undo');
      back.steps.undo?.();
      expect([can(back), page.location.search]).toEqual(['redo', '?v=1']);
      back.steps.redo?.();
      expect([can(back), page.location.search]).toEqual(['undo', search(2)]);
    },
  );

  it('take back a change across entries that links within the page have made', () => {
    const { page, state, growth } = bound('?v=1');
    page.follow('#p-pages');
    expect(can(state)).toBe('');
    growth(2, 'a', 'settled');
    page.follow('#p-pages');
    page.follow('#check-a-claim');
    expect(can(state)).toBe('undo');
    growth(3, 'b', 'settled');
    const undone = [search(2), '?v=1'].map((expected) => {
      state.steps.undo?.();
      expect(page.location.search).toBe(expected);
      return page.at;
    });
    expect(undone).toEqual([4, 1]);
    expect(can(state)).toBe('redo');
    state.steps.redo?.();
    expect([can(state), page.location.search]).toEqual(['undo and redo', search(2)]);
  });

  it('have nothing to redo where only a link within the page lies ahead', () => {
    const { page, state, growth } = bound('?v=1');
    growth(2, 'a', 'settled');
    page.follow('#p-pages');
    page.back();
    expect(can(state)).toBe('undo');
    page.back();
    expect(can(state)).toBe('redo');
  });

  it('are not to be had where the history is barred', () => {
    const page = new FakeWindow('?v=1');
    page.barred = true;
    const state = reloaded(page);
    state.setScenario(withPreset('epoch2024'), 'a');
    expect(can(state)).toBe('');
  });
});

describe('what lies over the page', () => {
  /** A page on which a layer was opened by a link within it. */
  function layered(query: string, isAt?: (anchor: string) => boolean) {
    const parts = bound(query);
    const close = vi.fn(() => parts.state.dropLayer(layer));
    const layer = { close, ...(isAt && { isAt }) };
    parts.page.follow('#all-assumptions');
    parts.state.openLayer(layer);
    return { ...parts, close, layer };
  }

  it('is closed by Back, and nothing else happens', () => {
    const { page, state, close } = layered('?v=1');
    const { scenario } = state;
    page.back();
    expect(close).toHaveBeenCalledOnce();
    expect([page.at, state.scenario]).toEqual([0, scenario]);
  });

  it('is closed by Back with all that was done in it, which Undo takes back', () => {
    const { page, state, growth, close } = layered('?v=1');
    growth(2, 'a', 'settled');
    growth(3, 'b', 'settled');
    page.back();
    expect(close).toHaveBeenCalledOnce();
    expect(page.location).toMatchObject({ search: search(3), hash: '' });
    expect(state.scenario.assumptions.intervals.datasetGrowth).toEqual([1, 3]);
    state.steps.undo?.();
    expect(page.location.search).toBe(search(2));
  });

  it('is closed by Back with a change that was not written yet', () => {
    const { page, state, growth } = layered('?v=1');
    growth(2, 'slider@1');
    page.back();
    expect(page.location.search).toBe(search(2));
    vi.advanceTimersByTime(1000);
    expect(state.scenario.assumptions.intervals.datasetGrowth).toEqual([1, 2]);
    expect(page.location.search).toBe(search(2));
  });

  it('stays while Undo and Redo go through what was done in it', () => {
    const { page, state, growth, close } = layered('?v=1');
    growth(2, 'a', 'settled');
    state.steps.undo?.();
    expect(page.location.search).toBe('?v=1');
    state.steps.redo?.();
    expect(page.location.search).toBe(search(2));
    expect(close).not.toHaveBeenCalled();
  });

  it('takes its entry away when it is left and nothing was done', () => {
    const { page, state, close } = layered('?v=1');
    state.leave();
    expect(close).toHaveBeenCalledOnce();
    expect(page.at).toBe(0);
  });

  it('is closed one by one, the newest by Back, any by itself', () => {
    const { page, state, close, layer } = layered('?v=1');
    const other = vi.fn(() => state.dropLayer(above));
    const above = { close: other };
    page.follow('#track-record');
    state.openLayer(above);
    page.back();
    expect([other, close].map((mock) => mock.mock.calls.length)).toEqual([1, 0]);
    page.follow('#track-record');
    state.openLayer(above);
    state.leave(layer);
    expect([other, close].map((mock) => mock.mock.calls.length)).toEqual([1, 1]);
    expect(page.at).toBe(2);
    page.back();
    expect(other).toHaveBeenCalledTimes(2);
  });

  it('that Back can be inside of stays open until what was done in it is taken back', () => {
    let isInside = true;
    const { page, state, growth, close } = layered('?v=1', () => isInside);
    growth(2, 'a', 'settled');
    page.back();
    expect(close).not.toHaveBeenCalled();
    expect(state.scenario).toEqual(defaultScenario);
    isInside = false;
    page.back();
    expect(close).toHaveBeenCalledOnce();
    expect(page.at).toBe(0);
  });

  it('leaves what was done in it when it is left', () => {
    const { page, state, growth, close } = layered('?v=1');
    growth(2, 'slider@1');
    state.leave();
    expect(close).toHaveBeenCalledOnce();
    expect(page.location).toMatchObject({ search: search(2), hash: '' });
    expect(state.scenario.assumptions.intervals.datasetGrowth).toEqual([1, 2]);
  });
});

describe('the address', () => {
  it('of a change that changes nothing is left alone', () => {
    const { page, state } = bound('?v=1');
    state.setScenario(defaultScenario, 'reset');
    expect(page.written).toEqual([]);
  });

  it('keeps its hash', () => {
    const { page, growth } = bound('', '#p-pages');
    growth(2, 'a', 'settled');
    expect(page.location).toMatchObject({ search: search(2), hash: '#p-pages' });
  });

  it('takes up nothing anew where a link leads to another place on the page', () => {
    const { page, state } = bound('?datasetGrowth=1~2');
    const { scenario } = state;
    page.follow('#track-record');
    expect(state.scenario).toBe(scenario);
  });

  it('is not written by a retry', () => {
    const { page, state } = bound('?datasetGrowth=1~2');
    state.retry();
    vi.advanceTimersByTime(1000);
    expect(page.written).toEqual([]);
  });

  it('that may not be written is no error', () => {
    const { page, state, growth } = bound();
    page.barred = true;
    growth(2, 'a', 'settled');
    expect(state.scenario.assumptions.intervals.datasetGrowth).toEqual([1, 2]);
  });

  it('is let go when it is unbound', () => {
    const { page, state, growth, unbind } = bound('?v=1');
    growth(2, 'slider@1');
    vi.advanceTimersByTime(1100);
    growth(3, 'slider@1');
    unbind();
    vi.advanceTimersByTime(1000);
    page.back();
    expect(page.written).toHaveLength(1);
    expect(state.scenario.assumptions.intervals.datasetGrowth).toEqual([1, 3]);
  });
});
