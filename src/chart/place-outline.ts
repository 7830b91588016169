import type { Forecast } from '../model/engines/forecast';
import type { Frame, TokenScale, YearScale } from './frame';
import { placeBands } from './place-bands';

/** A second scenario as an outline: its median lines, and the 80% interval of its date under the strip. */
export interface PlacedOutline {
  /** Paths of the medians. */
  readonly stock: string;
  readonly demand: string;
  /** Top of the bar. */
  readonly top: number;
  /** Left out where it begins beyond the years shown. */
  readonly bar: Bar | undefined;
}
interface Bar {
  /** Its edge as a path, open to the right where it goes on beyond the years shown. */
  readonly edge: string;
  /** Left out where it lies beyond the years shown. */
  readonly median: number | undefined;
  /** Where its name begins, beside it: there is room to the right of every frame. */
  readonly name: { readonly x: number; readonly y: number };
}

/** Height of the bar in pixels. */
const OUTLINE_BAR = 6;

/** @param anchorYear before this calendar year its demand is the record. */
export function placeOutline(
  { bands, exhaustion }: Forecast,
  anchorYear: number,
  { strip }: Frame,
  x: YearScale,
  y: TokenScale,
): PlacedOutline {
  const [first, last] = x.domain() as [number, number];
  const inside = (year: number): number => x(Math.min(last, Math.max(first, year)));
  const [, low = Infinity, , median = Infinity, , high = Infinity] = exhaustion.quantiles;
  const top = strip.bottom + 13;
  const bar =
    low > last
      ? undefined
      : {
          edge: barEdge(inside(low), inside(high), top, high > last),
          median: median > last ? undefined : inside(median),
          name: { x: inside(high) + 6, y: top + 7 },
        };
  return {
    stock: placeBands(bands, bands.stock, first, x, y).median,
    demand: placeBands(bands, bands.demand, anchorYear, x, y).median,
    top,
    bar,
  };
}

const barEdge = (from: number, to: number, top: number, isOpen: boolean): string => {
  const right = Math.max(to, from + 2);
  return `M${right},${top}H${from}v${OUTLINE_BAR}H${right}${isOpen ? '' : 'z'}`;
};
