/** The one door to the model of an earlier version: an engine that was frozen, with its defaults and data, when it was released. */
import type { Forecast } from './forecast';

export interface LinkForecasts {
  readonly scenario: Forecast;
  /** Of the scenario that the link pins. */
  readonly pinned: Forecast | undefined;
}

/**
 * What a frozen engine is: links of its version in, forecasts out. This shape, and that of a forecast, may grow and never change,
 * for engines that have been released are held to it.
 */
export interface FrozenEngine {
  /** The version of links that it reads. */
  readonly version: number;
  /**
   * @param query   of a link of this version; any text is read as far as it can be.
   * @param samples whole number, >= 1.
   * @param years   [m] calendar years at which bands are wanted, rising.
   * @throws ModelError (its own, known by its name alone) when arithmetic leaves the finite numbers.
   */
  forecastLink(query: string, samples: number, years: Float64Array): LinkForecasts;
}

/**
 * Opens the door.
 *
 * @param version whole number, 1 or above.
 * @param folder  address of the folder of released engines, ending in a slash.
 * @returns a promise that rejects where there is no such engine.
 */
export async function loadEngine(version: number, folder: string): Promise<FrozenEngine> {
  const engine = (await import(/* @vite-ignore */ `${folder}v${version}.js`)) as FrozenEngine;
  if (engine.version !== version) throw new Error(`v${version}.js is of version ${engine.version}`);
  return engine;
}
