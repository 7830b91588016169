import { beforeEach, describe, expect, it } from 'vitest';
import { SavedList } from '../../src/app/saved-list.svelte';
import { type SavedScenario, writeSaved } from '../../src/scenario/saved-scenarios';

const KEY = 'peak-data-kept';
const scenario = (name: string): SavedScenario => ({ name, query: 'v=1', keptOn: '2026-11-22' });

/** A storage as a browser has it, with room for so many characters. */
class Room implements Storage {
  readonly items = new Map<string, string>();
  room = Infinity;
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

let room: Room;
const list = (): SavedList => new SavedList(() => room);
const names = (of: SavedList): string[] => of.saved.map(({ name }) => name);
beforeEach(() => {
  room = new Room();
});

describe('a list', () => {
  it('saves, renames, removes, and another visit finds it', () => {
    const mine = list();
    expect(names(mine)).toEqual([]);
    mine.save(scenario('a'));
    mine.save(scenario('b'));
    mine.rename('a', 'b');
    expect(names(mine)).toEqual(['b (2)', 'b']);
    mine.rename('b', '  ');
    mine.remove('b (2)');
    expect(names(list())).toEqual(['b']);
    expect(mine.trouble).toBeUndefined();
  });

  it('does not overwrite what another tab has kept', () => {
    const [mine, other] = [list(), list()];
    other.save(scenario('theirs'));
    mine.save(scenario('mine'));
    expect(names(mine)).toEqual(['theirs', 'mine']);
    other.refresh();
    expect(names(other)).toEqual(['theirs', 'mine']);
  });

  it('loses nothing where there is no room', () => {
    const mine = list();
    mine.save(scenario('a'));
    room.room = 10;
    mine.save(scenario('b'));
    mine.save(scenario('c'));
    expect(names(mine)).toEqual(['a', 'b', 'c']);
    expect(mine.trouble).toBe('full');
    expect(names(list())).toEqual(['a']);
    room.room = Infinity;
    mine.remove('c');
    expect(mine.trouble).toBeUndefined();
    expect(names(list())).toEqual(['a', 'b']);
  });

  it('works for the tab where the browser bars it', () => {
    const mine = new SavedList(() => {
      throw new DOMException('barred', 'SecurityError');
    });
    mine.save(scenario('a'));
    expect(names(mine)).toEqual(['a']);
    expect([mine.trouble, mine.unread]).toEqual(['barred', undefined]);
  });

  it.each(['not JSON', '{"format":"peak-data-scenarios","scenarios":[7]}'])(
    'puts away what it cannot read: %s',
    (text) => {
      room.setItem(KEY, text);
      const mine = list();
      expect(mine.trouble).toBe('unread');
      mine.save(scenario('a'));
      expect(mine.unread).toBe(text);
      expect(room.getItem(KEY)).toBe(writeSaved([scenario('a')]));
      // What was put away is not thrown away by the next change.
      mine.save(scenario('b'));
      expect(mine.unread).toBe(text);
    },
  );

  it('changes nothing where there is no room to put away what it cannot read', () => {
    room.setItem(KEY, 'not JSON, and long');
    room.room = 10;
    const mine = list();
    mine.save(scenario('a'));
    expect([mine.trouble, names(mine)]).toEqual(['full', ['a']]);
    expect(room.getItem(KEY)).toBe('not JSON, and long');
    room.room = Infinity;
    mine.save(scenario('b'));
    expect([mine.unread, names(list())]).toEqual(['not JSON, and long', ['a', 'b']]);
  });
});
