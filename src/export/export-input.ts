/** What every exported file is made from. */
import type { Forecast } from '../model/engines/forecast';
import type { LinkState } from '../scenario/link-state';
import type { Scenario } from '../scenario/scenario';

/** A second scenario, drawn as an outline. */
export interface Pinned {
  readonly scenario: Scenario;
  readonly forecast: Forecast;
}

export interface ExportInput {
  /** The settled forecast of the link's scenario. */
  readonly forecast: Forecast;
  readonly state: LinkState;
  /** What the link pins. */
  readonly pinned?: Pinned | undefined;
  /** The newest version's forecast, where the link is of an earlier one and `forecast` is that one's. */
  readonly newest?: Forecast | undefined;
  /** The scenario's whole address. */
  readonly link: string;
  /** YYYY-MM-DD: when the file was made. */
  readonly day: string;
  /** Seed of the samples. */
  readonly seed: number;
}
