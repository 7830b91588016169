/** Where the year cursor of a picture stands, and what a pointer does to it. */
import type { ForecastState } from './forecast-state.svelte';

/** Where the cursor stands until the reader moves it. */
export const DEFAULT_CURSOR_YEAR = 2030;

/** What a chart calls while its cursor is moved; a grip that is taken back leaves the cursor where it stood before. */
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
