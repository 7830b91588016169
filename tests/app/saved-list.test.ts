import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SavedList } from '../../src/app/saved-list.svelte';
import {
  maxSaved,
  readSaved,
  type SavedScenario,
  writeSaved,
} from '../../src/scenario/saved-scenarios';

const KEY = 'peak-data-kept';
const scenario = (name: string): SavedScenario => ({ name, query: 'v=1', keptOn: '2026-11-22' });

/** A storage as a browser has it, with room for so many characters. */
class Room implements Storage {
  readonly items = new Map<string, string>();
  room = Infinity;
  hear: (key: string, value: string) => void = () => {};
  [name: string]: unknown;
  get length(): number {
    return this.items.size;
  }
  key = (index: number): string | null => [...this.items.keys()][index] ?? null;
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  removeItem = (key: string): void => void this.items.delete(key);
  clear = (): void => this.items.clear();
  setItem = (key: string, value: string): void => {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  };
}

/** What a browser keeps of a storage for all its tabs: a tab sees what another one wrote a while later. */
class Browser {
  readonly #tabs: Room[] = [];
  readonly #stored = new Map<string, string>();

  open(): Room {
    const tab = new Room();
    for (const [key, value] of this.#stored) tab.items.set(key, value);
    this.#tabs.push(tab);
    /** While its own writing is under way, a tab does not take what another wrote before. */
    let underWay = 0;
    const take = tab.setItem;
    tab.setItem = (key, value) => {
      if (value.length > tab.room) throw new DOMException('full', 'QuotaExceededError');
      tab.items.set(key, value);
      underWay++;
      setTimeout(() => {
        this.#stored.set(key, value);
        for (const other of this.#tabs) {
          if (other !== tab) setTimeout(() => other.hear(key, value), 10);
        }
        setTimeout(() => underWay--, 10);
      }, 10);
    };
    tab.hear = (key, value) => {
      if (underWay === 0) take(key, value);
    };
    return tab;
  }
  /** As the next tab would read it. */
  get names(): string[] {
    return readSaved(this.#stored.get(KEY) ?? '').saved.map(({ name }) => name);
  }
}

/** The locks of one browser: each request waits for all earlier ones. */
class Locks {
  #last: Promise<unknown> = Promise.resolve();
  request = (...given: unknown[]): Promise<unknown> =>
    (this.#last = this.#last.then(given.at(-1) as () => Promise<unknown>));
}

const barred = (): never => {
  throw new DOMException('barred', 'SecurityError');
};

let room: Room;
const list = (): SavedList => new SavedList(() => room);
const names = (of: SavedList): string[] => of.saved.map(({ name }) => name);
/** Until every second look is over. */
const settle = async <Value>(value?: Promise<Value>): Promise<Value> => {
  await vi.advanceTimersByTimeAsync(5_000);
  return value as Promise<Value>;
};
beforeEach(() => {
  vi.useFakeTimers();
  room = new Room();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a list', () => {
  it('saves, renames, removes, and another visit finds it', async () => {
    const mine = list();
    expect(names(mine)).toEqual([]);
    expect(await settle(mine.save(scenario('a')))).toBe('a');
    await settle(mine.save(scenario('b')));
    expect(await settle(mine.rename(scenario('a'), 'b'))).toBe('b (2)');
    expect(names(mine)).toEqual(['b (2)', 'b']);
    expect(await settle(mine.rename(scenario('b'), ' \u200b '))).toBe('b');
    await settle(mine.remove(scenario('b (2)')));
    expect(names(list())).toEqual(['b']);
    expect(mine.trouble).toBeUndefined();
  });

  it('says which scenario is saved: the one that is there already, or the one with a number', async () => {
    const mine = list();
    const other = { ...scenario('one'), query: 'v=1&repetition=1' };
    for (const each of ['one', 'two']) await settle(mine.save(scenario(each)));
    expect(await settle(mine.save(scenario('one')))).toBe('one');
    expect(await settle(mine.save(other))).toBe('one (2)');
    expect(names(mine)).toEqual(['one', 'two', 'one (2)']);
    expect(await settle(mine.add([scenario('two'), scenario('three')]))).toBe(1);
  });

  it('saves nothing when it is full, and says so', async () => {
    const mine = list();
    const many = Array.from({ length: maxSaved }, (_, k) => scenario(String(k)));
    expect(await settle(mine.add(many))).toBe(maxSaved);
    expect(await settle(mine.save(scenario('one more')))).toBeUndefined();
    expect(mine.saved).toHaveLength(maxSaved);
  });

  it('loses nothing where there is no room', async () => {
    const mine = list();
    await settle(mine.save(scenario('a')));
    room.room = 10;
    await settle(mine.save(scenario('b')));
    await settle(mine.save(scenario('c')));
    mine.refresh();
    expect(names(mine)).toEqual(['a', 'b', 'c']);
    expect(mine.trouble).toBe('full');
    expect(names(list())).toEqual(['a']);
    // Meanwhile another tab has changed the list, with room for that.
    room.items.set(KEY, writeSaved([scenario('d')]));
    room.room = Infinity;
    await settle(mine.remove(scenario('c')));
    expect(mine.trouble).toBeUndefined();
    expect(names(list())).toEqual(['d', 'b']);
  });

  it('works for the page where the browser bars it', async () => {
    const mine = new SavedList(barred, { request: barred });
    for (const each of ['a', 'b', 'c']) await settle(mine.save(scenario(each)));
    await settle(mine.remove(scenario('b')));
    // As when the dialog is opened again.
    mine.refresh();
    expect(names(mine)).toEqual(['a', 'c']);
    expect([mine.trouble, mine.unread]).toEqual(['barred', undefined]);
  });

  it.each(['not JSON', '{"format":"peak-data-scenarios","scenarios":[7]}'])(
    'puts away what it cannot read, within reach: %s',
    async (text) => {
      room.setItem(KEY, text);
      const mine = list();
      expect([mine.trouble, mine.unread]).toEqual(['unread', text]);
      await settle(mine.save(scenario('a')));
      expect(mine.unread).toBe(text);
      expect(room.getItem(KEY)).toBe(writeSaved([scenario('a')]));
      // What was put away is not thrown away by the next change, and the next visit finds it.
      await settle(mine.save(scenario('b')));
      expect([list().trouble, list().unread]).toEqual(['unread', text]);
      // Nor by the next list that cannot be read.
      room.setItem(KEY, 'not JSON either');
      await settle(mine.save(scenario('c')));
      expect([mine.unread, names(mine)]).toEqual([`${text}\nnot JSON either`, ['c']]);
    },
  );

  it('changes nothing where there is no room to put away what it cannot read', async () => {
    room.setItem(KEY, 'not JSON, and long');
    room.room = 10;
    const mine = list();
    await settle(mine.save(scenario('a')));
    expect([mine.trouble, names(mine)]).toEqual(['full', ['a']]);
    expect(room.getItem(KEY)).toBe('not JSON, and long');
    room.room = Infinity;
    await settle(mine.save(scenario('b')));
    expect([mine.unread, names(list())]).toEqual(['not JSON, and long', ['a', 'b']]);
  });
});

describe.each([
  ['with locks', true],
  ['without', false],
])('two tabs, %s', (_, withLocks) => {
  const open = () => {
    const browser = new Browser();
    const locks = withLocks ? (new Locks() as unknown as LockManager) : undefined;
    const tabs = [browser.open(), browser.open()].map((tab) => new SavedList(() => tab, locks));
    return { browser, tabs: tabs as [SavedList, SavedList] };
  };
  const numbers = Array.from({ length: 10 }, (_, k) => k);

  it('lose nothing that both save at once', async () => {
    const { browser, tabs } = open();
    const saved = numbers.flatMap((k) => tabs.map((tab, t) => tab.save(scenario(`${t} ${k}`))));
    await settle(Promise.all(saved));
    const all = numbers.flatMap((k) => [`0 ${k}`, `1 ${k}`]).sort();
    expect(browser.names.sort()).toEqual(all);
    for (const tab of tabs) {
      tab.refresh();
      expect(names(tab).sort()).toEqual(all);
    }
  });

  it('give the same name to no two', async () => {
    const { browser, tabs } = open();
    await settle(
      Promise.all(tabs.map((tab, t) => tab.save({ ...scenario('a'), query: `repetition=${t}` }))),
    );
    expect(browser.names.sort()).toEqual(['a', 'a (2)']);
  });

  it('never bring back what either has removed', async () => {
    const { browser, tabs } = open();
    await settle(tabs[0].add(numbers.map((k) => scenario(`${k}`))));
    // The other tab still shows all of them when it saves, renames and removes.
    const changes = numbers.flatMap((k) => [
      tabs[0].remove(scenario(`${k}`)),
      tabs[1].save(scenario(`new ${k}`)),
    ]);
    await settle(Promise.all(changes));
    expect(browser.names.sort()).toEqual(numbers.map((k) => `new ${k}`));
    await settle(tabs[0].rename(scenario('3'), 'back'));
    await settle(tabs[1].remove(scenario('new 3')));
    await settle(tabs[0].save(scenario('new 3')));
    expect(browser.names.sort()).toEqual(numbers.map((k) => `new ${k}`));
  });
});

it('saves even while a frozen tab holds the lock', async () => {
  const request = (_: string, { signal }: LockOptions): Promise<never> =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('late', 'TimeoutError')));
    });
  const mine = new SavedList(() => room, { request } as unknown as LockManager);
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), ms);
    return abort.signal;
  });
  expect(await settle(mine.save(scenario('a')))).toBe('a');
  expect(names(list())).toEqual(['a']);
  vi.restoreAllMocks();
});
