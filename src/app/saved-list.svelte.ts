/** The scenarios that a reader saves in this browser, where it lets a page store anything. */
import {
  addSaved,
  cleanName,
  freeName,
  type SavedReading,
  type SavedScenario,
  readSaved,
  writeSaved,
} from '../scenario/saved-scenarios';

/** Storage keys: of the list, and of an earlier list that could not be read in full. They never change. */
const KEY = 'peak-data-kept';
const UNREAD_KEY = 'peak-data-kept-unread';

/**
 * What a reader should know about. barred: this browser stores nothing. full: the last change is in this tab only. unread: the list
 * could not be read in full, so a copy of it was stored apart.
 */
export type StorageTrouble = 'barred' | 'full' | 'unread';

export class SavedList {
  #saved = $state.raw<readonly SavedScenario[]>([]);
  #trouble = $state<StorageTrouble>();
  readonly #storage: () => Storage;

  /** @param storage may throw, where the browser bars it. */
  constructor(storage: () => Storage) {
    this.#storage = storage;
    const { saved, problems } = this.#read() ?? { saved: [], problems: [] };
    this.#saved = saved;
    if (problems.length > 0) this.#trouble = 'unread';
  }

  get saved(): readonly SavedScenario[] {
    return this.#saved;
  }
  get trouble(): StorageTrouble | undefined {
    return this.#trouble;
  }
  /** An earlier list that could not be read in full, for the reader to download. */
  get unread(): string | undefined {
    try {
      return this.#storage().getItem(UNREAD_KEY) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Saves a scenario; if the name is taken it gets a number. */
  save(scenario: SavedScenario): void {
    this.#change((list) => addSaved(list, [scenario]));
  }
  add(more: readonly SavedScenario[]): void {
    this.#change((list) => addSaved(list, more));
  }
  remove(name: string): void {
    this.#change((list) => list.filter((scenario) => scenario.name !== name));
  }
  /** Gives a scenario another name, a free one. */
  rename(name: string, wanted: string): void {
    if (cleanName(wanted) === '' || cleanName(wanted) === name) return;
    this.#change((list) =>
      list.map((scenario) =>
        scenario.name === name ? { ...scenario, name: freeName(wanted, list) } : scenario,
      ),
    );
  }
  /** Reads the list again after another tab has changed it. */
  refresh(): void {
    const reading = this.#read();
    if (reading && this.#trouble === undefined) this.#saved = reading.saved;
  }

  /** Undefined where the browser bars it. */
  #read(): SavedReading | undefined {
    try {
      const text = this.#storage().getItem(KEY);
      return text === null ? { saved: [], problems: [] } : readSaved(text);
    } catch {
      this.#trouble = 'barred';
      return undefined;
    }
  }

  /** Changes the stored list, which another tab may have changed; where nothing can be stored, the list of this tab. */
  #change(change: (list: readonly SavedScenario[]) => readonly SavedScenario[]): void {
    const stored = this.#read();
    // After a failure only this tab's list is complete.
    const hasAll = this.#trouble === 'full' || stored === undefined;
    this.#saved = change(hasAll ? this.#saved : stored.saved);
    if (this.#trouble === 'barred') return;
    try {
      const storage = this.#storage();
      if (stored && stored.problems.length > 0) {
        storage.setItem(UNREAD_KEY, storage.getItem(KEY) ?? '');
        this.#trouble = 'unread';
      }
      storage.setItem(KEY, writeSaved(this.#saved));
      if (this.#trouble === 'full') this.#trouble = undefined;
    } catch {
      this.#trouble = 'full';
    }
  }
}
