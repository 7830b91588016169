/** The scenarios that a reader keeps in this browser, where it lets a page keep anything. */
import {
  addKept,
  cleanName,
  freeName,
  type KeptReading,
  type KeptScenario,
  readKept,
  writeKept,
} from '../scenario/kept-scenarios';

/** Where the list is kept, and where what could not be read of it is put away. */
const PLACE = 'peak-data-kept';
const UNREAD_PLACE = 'peak-data-kept-unread';

/**
 * What a reader should know of. barred: this browser keeps nothing. full: the last change is in this tab only. unread: what was kept
 * could not be read in full and was put away.
 */
export type ShelfTrouble = 'barred' | 'full' | 'unread';

export class ScenarioShelf {
  #kept = $state.raw<readonly KeptScenario[]>([]);
  #trouble = $state<ShelfTrouble>();
  readonly #storage: () => Storage;

  /** @param storage may throw, as where a browser bars it. */
  constructor(storage: () => Storage) {
    this.#storage = storage;
    const { kept, problems } = this.#read() ?? { kept: [], problems: [] };
    this.#kept = kept;
    if (problems.length > 0) this.#trouble = 'unread';
  }

  get kept(): readonly KeptScenario[] {
    return this.#kept;
  }
  get trouble(): ShelfTrouble | undefined {
    return this.#trouble;
  }
  /** What was kept once and could not be read, for the reader to save. */
  get unread(): string | undefined {
    try {
      return this.#storage().getItem(UNREAD_PLACE) ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Keeps one scenario; one of that name makes way for none. */
  keep(scenario: KeptScenario): void {
    this.#change((list) => addKept(list, [scenario]));
  }
  add(more: readonly KeptScenario[]): void {
    this.#change((list) => addKept(list, more));
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
  /** Takes what another tab has kept. */
  refresh(): void {
    const reading = this.#read();
    if (reading && this.#trouble === undefined) this.#kept = reading.kept;
  }

  /** Undefined where the browser bars it. */
  #read(): KeptReading | undefined {
    try {
      const text = this.#storage().getItem(PLACE);
      return text === null ? { kept: [], problems: [] } : readKept(text);
    } catch {
      this.#trouble = 'barred';
      return undefined;
    }
  }

  /** Changes the list that lies in the browser, which another tab may have changed; where it cannot, the list of this tab. */
  #change(change: (list: readonly KeptScenario[]) => readonly KeptScenario[]): void {
    const stored = this.#read();
    // After a failure this tab alone has all.
    const hasAll = this.#trouble === 'full' || stored === undefined;
    this.#kept = change(hasAll ? this.#kept : stored.kept);
    if (this.#trouble === 'barred') return;
    try {
      const storage = this.#storage();
      if (stored && stored.problems.length > 0) {
        storage.setItem(UNREAD_PLACE, storage.getItem(PLACE) ?? '');
        this.#trouble = 'unread';
      }
      storage.setItem(PLACE, writeKept(this.#kept));
      if (this.#trouble === 'full') this.#trouble = undefined;
    } catch {
      this.#trouble = 'full';
    }
  }
}
