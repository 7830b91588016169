/** The state of a whole page: beside its forecast Undo and Redo, and what lies over it; an embed has none of these. */
import type { View } from '../scenario/view';
import { ForecastState } from './forecast-state.svelte';

/** Undo and redo; each is undefined while there is nothing to undo or redo. */
export interface Steps {
  readonly undo?: (() => void) | undefined;
  readonly redo?: (() => void) | undefined;
}

/** What lies over the page or opens in it, with an entry of the history. */
export interface Layer {
  readonly close: () => void;
  /** Whether an anchor is that of what is open. There Back first takes back what was done in it; without this it closes at once. */
  readonly isAt?: (anchor: string) => boolean;
}

export class PageState extends ForecastState {
  #steps = $state.raw<Steps>({});
  get steps(): Steps {
    return this.#steps;
  }
  setSteps(steps: Steps): void {
    this.#steps = steps;
  }

  /**
   * Takes the address after Back or Forward, which makes no history entry.
   *
   * @param view what the reader looks at, which stays; left out, it is that of the link.
   */
  open(query: string, view?: View): void {
    this.take(query, 'history', view);
  }

  #layers = $state.raw<readonly Layer[]>([]);
  /** What was opened last, such as the sheet of all assumptions or a question; undefined while nothing is open. */
  get layer(): Layer | undefined {
    return this.#layers.at(-1);
  }
  /** Something has been opened, which Back closes. */
  openLayer(layer: Layer): void {
    this.#layers = [...this.#layers, layer];
  }
  /** It has been closed. */
  dropLayer(layer: Layer): void {
    this.#layers = this.#layers.filter((other) => other !== layer);
  }
  /** Leaves what is open. The address bar takes the entry of the newest away with it. */
  leave = (layer = this.layer): void => layer?.close();
}
