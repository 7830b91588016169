/** The state of a whole page: beside its forecast what lies over it, which an embed has not. */
import { ForecastState } from './forecast-state.svelte';

/** What lies over the page or opens in it, with an entry of the history. */
export interface Layer {
  readonly close: () => void;
  /** Whether an anchor is that of what is open. There Back first takes back what was done in it; without this it closes at once. */
  readonly isAt?: (anchor: string) => boolean;
}

export class PageState extends ForecastState {
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
