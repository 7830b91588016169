import { beforeEach, describe, expect, it } from 'vitest';
import { ScenarioShelf } from '../../src/app/scenario-shelf.svelte';
import { type KeptScenario, writeKept } from '../../src/scenario/kept-scenarios';

const PLACE = 'peak-data-kept';
const scenario = (name: string): KeptScenario => ({ name, query: 'v=1', keptOn: '2026-11-22' });

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
const shelf = (): ScenarioShelf => new ScenarioShelf(() => room);
const names = (of: ScenarioShelf): string[] => of.kept.map(({ name }) => name);
beforeEach(() => {
  room = new Room();
});

describe('a shelf', () => {
  it('keeps, renames, removes, and another visit finds it', () => {
    const mine = shelf();
    expect(names(mine)).toEqual([]);
    mine.keep(scenario('a'));
    mine.keep(scenario('b'));
    mine.rename('a', 'b');
    expect(names(mine)).toEqual(['b (2)', 'b']);
    mine.rename('b', '  ');
    mine.remove('b (2)');
    expect(names(shelf())).toEqual(['b']);
    expect(mine.trouble).toBeUndefined();
  });

  it('does not overwrite what another tab has kept', () => {
    const [mine, other] = [shelf(), shelf()];
    other.keep(scenario('theirs'));
    mine.keep(scenario('mine'));
    expect(names(mine)).toEqual(['theirs', 'mine']);
    other.refresh();
    expect(names(other)).toEqual(['theirs', 'mine']);
  });

  it('loses nothing where there is no room', () => {
    const mine = shelf();
    mine.keep(scenario('a'));
    room.room = 10;
    mine.keep(scenario('b'));
    mine.keep(scenario('c'));
    expect(names(mine)).toEqual(['a', 'b', 'c']);
    expect(mine.trouble).toBe('full');
    expect(names(shelf())).toEqual(['a']);
    room.room = Infinity;
    mine.remove('c');
    expect(mine.trouble).toBeUndefined();
    expect(names(shelf())).toEqual(['a', 'b']);
  });

  it('works for the tab where the browser bars it', () => {
    const mine = new ScenarioShelf(() => {
      throw new DOMException('barred', 'SecurityError');
    });
    mine.keep(scenario('a'));
    expect(names(mine)).toEqual(['a']);
    expect([mine.trouble, mine.unread]).toEqual(['barred', undefined]);
  });

  it.each(['not JSON', '{"format":"peak-data-scenarios","scenarios":[7]}'])(
    'puts away what it cannot read: %s',
    (text) => {
      room.setItem(PLACE, text);
      const mine = shelf();
      expect(mine.trouble).toBe('unread');
      mine.keep(scenario('a'));
      expect(mine.unread).toBe(text);
      expect(room.getItem(PLACE)).toBe(writeKept([scenario('a')]));
      // What was put away is not thrown away by the next change.
      mine.keep(scenario('b'));
      expect(mine.unread).toBe(text);
    },
  );

  it('changes nothing where there is no room to put away what it cannot read', () => {
    room.setItem(PLACE, 'not JSON, and long');
    room.room = 10;
    const mine = shelf();
    mine.keep(scenario('a'));
    expect([mine.trouble, names(mine)]).toEqual(['full', ['a']]);
    expect(room.getItem(PLACE)).toBe('not JSON, and long');
    room.room = Infinity;
    mine.keep(scenario('b'));
    expect([mine.unread, names(shelf())]).toEqual(['not JSON, and long', ['a', 'b']]);
  });
});
