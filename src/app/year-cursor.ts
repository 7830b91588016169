/** The year cursor of a picture, and what a pointer does to it. */
import type { ForecastState } from './forecast-state.svelte';

/** The year of the cursor until the reader moves it. */
export const DEFAULT_CURSOR_YEAR = 2030;

/** The callbacks of a chart's cursor; a cancelled grip puts the cursor back. */
export function yearCursor(page: ForecastState) {
  let grip: { gesture: string; year: number | undefined } | undefined;
  return {
    oncursor: (year: number, gesture: string): void => {
      if (gesture !== grip?.gesture) grip = { gesture, year: page.view.year };
      page.setView({ year }, gesture);
    },
    oncursorcancel: (gesture: string): void => {
      if (gesture === grip?.gesture) page.setView({ year: grip.year }, gesture);
    },
  };
}
