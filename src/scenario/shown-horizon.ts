/** The years of a picture reach beyond the date, whatever it is. */
import { LAST_YEAR } from '../model/timeline/year-range';
import { horizons } from './view';

/**
 * @param median calendar year of the date; Infinity is "not before 2100", which no picture shows.
 * @param chosen the horizon that the view names.
 * @returns last calendar year shown: the chosen one, or the first of `horizons` after the date.
 */
export const shownHorizon = (median: number, chosen: number): number =>
  median === Infinity || median < chosen
    ? chosen
    : (horizons.find((year) => year > median) ?? LAST_YEAR);
