/** The default forecast, which is computed when the site is built. */
import type { Forecast } from '../model/engines/forecast';
import { unpackForecast } from '../worker/forecast-layout';

/**
 * Reads the forecast that the build put into the page.
 *
 * @returns undefined where there is none, as in development, or where it cannot be read.
 */
export function stillForecast(document: Document): Forecast | undefined {
  const text = document.getElementById('default-forecast')?.textContent;
  if (!text) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return unpackForecast(new Float64Array(bytes.buffer));
  } catch {
    return undefined;
  }
}
