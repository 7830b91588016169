/** The scenarios that a reader saves in this browser, where it lets a page store anything. */
import {
  addSaved,
  cleanName,
  freeName,
  isSameSaved,
  type SavedReading,
  type SavedScenario,
  readSaved,
  writeSaved,
} from '../scenario/saved-scenarios';

/** Storage keys: of the list, and of an earlier list that could not be read in full. They never change. */
const KEY = 'peak-data-kept';
const UNREAD_KEY = 'peak-data-kept-unread';

/** How long a change by another tab may take to get here, and how often a lost one is made again. */
const LOOK_MS = 50;
const LOOKS = 8;
/** A tab that holds the lock for longer has been frozen. */
const LOCK_MS = 2_000;

/**
 * What a reader should know about. barred: this browser stores nothing. full: the last change is in this tab only. unread: the list
 * could not be read in full, so a copy of it was stored apart.
 */
export type StorageTrouble = 'barred' | 'full' | 'unread';

type List = readonly SavedScenario[];
type Change = (list: List) => List;
/** What is stored, and its text. */
type Stored = SavedReading & { readonly text: string };

const without = (list: List, others: List): List =>
  list.filter((scenario) => !others.some((other) => isSameSaved(scenario, other)));

/**
 * One for a page. Another tab may change the stored list at any time, so this one never writes a list that it holds: it reads the
 * stored one, makes its change there and looks a little later whether the change is still there. One tab after another, where the
 * browser has locks.
 */
export class SavedList {
  #saved = $state.raw<List>([]);
  #trouble = $state<StorageTrouble>();
  #unread = $state<string>();
  /** As it was stored when it was last read. */
  #stored: List = [];
  /** Changes that could not be stored. */
  #pending: readonly Change[] = [];
  #last: Promise<unknown> = Promise.resolve();
  readonly #storage: () => Storage;
  readonly #locks: Pick<LockManager, 'request'> | undefined;

  /**
   * @param storage may throw, where the browser bars it.
   * @param locks   left out where the browser has none.
   */
  constructor(storage: () => Storage, locks?: Pick<LockManager, 'request'>) {
    this.#storage = storage;
    this.#locks = locks;
    this.refresh();
  }

  get saved(): List {
    return this.#saved;
  }
  get trouble(): StorageTrouble | undefined {
    return this.#trouble;
  }
  /** What could not be read in full, now or earlier, for the reader to download. */
  get unread(): string | undefined {
    return this.#unread;
  }

  /**
   * Saves a scenario; if the name is taken it gets a number.
   *
   * @returns its name; undefined where the list is full.
   */
  async save(scenario: SavedScenario): Promise<string | undefined> {
    const { before, after } = await this.#change((list) => addSaved(list, [scenario]));
    const saved = before.find((other) => isSameSaved(other, scenario));
    return (saved ?? without(after, before)[0])?.name;
  }
  /** @returns how many of them are new. */
  async add(more: List): Promise<number> {
    const { before, after } = await this.#change((list) => addSaved(list, more));
    return after.length - before.length;
  }
  async remove(scenario: SavedScenario): Promise<void> {
    await this.#change((list) => without(list, [scenario]));
  }
  /**
   * Gives a scenario another name, a free one.
   *
   * @returns the name that it has now.
   */
  async rename(scenario: SavedScenario, wanted: string): Promise<string> {
    if (cleanName(wanted) === '' || cleanName(wanted) === scenario.name) return scenario.name;
    const { before, after } = await this.#change((list) =>
      list.map((other) =>
        isSameSaved(other, scenario) ? { ...other, name: freeName(wanted, list) } : other,
      ),
    );
    return without(after, before)[0]?.name ?? scenario.name;
  }
  /** Reads the list again: another tab may have changed it. */
  refresh(): void {
    this.#show(this.#read());
  }

  /** Undefined where the browser bars it. */
  #read(): Stored | undefined {
    try {
      const text = this.#storage().getItem(KEY);
      return text === null ? { saved: [], problems: [], text: '' } : { ...readSaved(text), text };
    } catch {
      return undefined;
    }
  }

  #show(reading: Stored | undefined): void {
    this.#stored = reading?.saved ?? this.#stored;
    this.#saved = this.#pending.reduce((list, change) => change(list), this.#stored);
    if (!reading) {
      this.#trouble = 'barred';
      return;
    }
    const away = this.#storage().getItem(UNREAD_KEY) ?? '';
    const now = reading.problems.length > 0 && reading.text !== away ? reading.text : '';
    this.#unread = [away, now].filter((text) => text !== '').join('\n') || undefined;
    if (this.#pending.length > 0) this.#trouble = 'full';
    else this.#trouble = this.#unread === undefined ? undefined : 'unread';
  }

  /** Makes a change after all earlier ones; the change is stored and shown when this resolves. */
  #change(change: Change): Promise<{ readonly before: List; readonly after: List }> {
    return new Promise((resolve) => {
      const work = async (): Promise<void> => {
        this.refresh();
        const before = this.#saved;
        this.#pending = [...this.#pending, change];
        const stored = this.#stored;
        this.#store();
        resolve({ before, after: this.#saved });
        if (this.#pending.length === 0) await this.#lookAgain(stored);
      };
      this.#last = this.#last.then(() => this.#alone(work));
    });
  }

  /** Stores the list with what is pending; where that fails, it stays pending. */
  #store(): void {
    const pending = this.#pending;
    try {
      const storage = this.#storage();
      const reading = this.#read();
      this.#show(reading);
      if (reading && reading.problems.length > 0) storage.setItem(UNREAD_KEY, this.#unread ?? '');
      storage.setItem(KEY, writeSaved(this.#saved));
      this.#pending = [];
    } catch {
      this.#pending = pending;
    }
    this.refresh();
  }

  /**
   * Looks whether a change is still there, and makes it again if another tab has written over it.
   *
   * @param before the stored list before the change, which is in the one that is stored now.
   */
  async #lookAgain(before: List): Promise<void> {
    const gone = without(before, this.#stored);
    let added = without(this.#stored, before);
    for (let look = 0; look < LOOKS; look++) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS * (1 + Math.random())));
      this.refresh();
      const lost = without(added, this.#stored);
      const back = this.#stored.some((each) => gone.some((other) => isSameSaved(each, other)));
      if (lost.length === 0 && !back) return;
      const stored = this.#stored;
      this.#pending = [(list) => addSaved(without(list, gone), lost)];
      this.#store();
      // Under another name, where the other tab took the first.
      added = [...without(added, lost), ...without(this.#stored, stored)];
    }
  }

  /** Runs alone among all tabs, where the browser has locks. Never rejects. */
  async #alone(work: () => Promise<void>): Promise<void> {
    let begun = false;
    const once = async (): Promise<void> => {
      begun = true;
      await work();
    };
    try {
      await this.#locks?.request(KEY, { signal: AbortSignal.timeout(LOCK_MS) }, once);
    } catch {
      // Barred here, or held by a tab that is frozen.
    }
    if (!begun) await work();
  }
}
