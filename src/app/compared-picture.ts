/** What a picture draws as an outline: the scenario with which the present one is compared. */
import type { Pinned } from '../chart/marks/pinned';
import { pinnedName } from '../words/en/compare-words';
import type { ForecastState } from './forecast-state.svelte';

export const comparedPicture = (page: ForecastState): Pinned | undefined =>
  page.compared &&
  page.comparedForecast && {
    forecast: page.comparedForecast,
    anchorYear: page.compared.assumptions.demandAnchorYear,
    name: pinnedName(page.compared),
  };
