/** The year cursor of a picture: the year that a reader looks at, else the one that the link names, else none. */
import type { ForecastState } from './forecast-state.svelte';

/** Where the arrow keys begin. */
const FIRST_LOOK = 2030;

export function yearCursor(page: ForecastState, years: () => readonly [number, number]) {
  let looked = $state<number>();
  const shown = $derived(looked ?? page.view.year);
  const inside = (year: number): number => Math.min(years()[1], Math.max(years()[0], year));
  return {
    /** The year whose line is drawn; undefined while nobody asks. */
    get year(): number | undefined {
      return shown === undefined ? undefined : inside(shown);
    },
    /** The year that the slider is at. */
    get sliderYear(): number {
      return inside(shown ?? FIRST_LOOK);
    },
    onlook: (year: number | undefined): void => {
      looked = year;
    },
    /** The link names a year from now on; the same year again takes it out. */
    onkeep: (year: number | undefined): void => {
      if (year === undefined && page.view.year === undefined) return;
      page.setView({ year: year === page.view.year ? undefined : year }, 'year');
    },
  };
}
