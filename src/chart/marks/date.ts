/** The exhaustion date: a line through plot and strip, the point at which the medians meet, and a pill with its words. */
import { dateAt, type Forecast } from '../../model/engines/forecast';
import { formatDate } from '../../words/en/dates';
import type { Frame, TokenScale, YearScale } from '../frame';
import { medianAt, tokenY } from '../place-bands';
import type { Measure, Point } from '../place-labels';
import { circle, type Layer, layer, line, path, rounded, text } from '../shape';

const SIZE = 15;
/** Height of the pill, and from its lower edge to the plot. */
const PILL = 24;
const GAP = 6;

export interface Meeting extends Point {
  /** Whether the medians of stock and demand are drawn as meeting there: that of their quotient may be at another time. */
  readonly isCrossing: boolean;
}

/** How far apart the medians may be at their meeting, in heights of the plot. */
const APART = 0.03;

/** The median date, on the stock's median; undefined where that is outside the years shown. */
export function meetingPoint(
  { bands, exhaustion }: Forecast,
  { plot }: Frame,
  x: YearScale,
  y: TokenScale,
): Meeting | undefined {
  const year = dateAt(exhaustion, 0.5);
  const [from = 0, to = 0] = x.domain();
  if (year < from || year > to) return undefined;
  const height = tokenY(y, medianAt(bands, bands.stock, year));
  const apart = Math.abs(height - tokenY(y, medianAt(bands, bands.demand, year)));
  return {
    x: x(year),
    y: Math.min(plot.bottom, Math.max(plot.top, height)),
    isCrossing: apart <= APART * (plot.bottom - plot.top),
  };
}

/** A vertical line through plot and strip. The words between them are left free. */
export const throughPicture = (at: number, { plot, strip }: Frame, top = plot.top) => [
  line(at, top, at, plot.bottom),
  strip.bottom > strip.top ? line(at, strip.top, at, strip.bottom) : undefined,
];

export const dateLineLayer = (meeting: Point | undefined, frame: Frame): Layer =>
  layer('date-line', meeting ? throughPicture(meeting.x, frame, frame.plot.top - GAP) : []);

export const datePointLayer = (meeting: Meeting | undefined): Layer =>
  layer('date-point', [meeting?.isCrossing ? circle(meeting.x, meeting.y, 5.5) : undefined]);

/** The date in words; beyond the years shown with an arrow that says which way it lies, before them not at all. */
export function dateLabelLayers(
  { exhaustion }: Forecast,
  meeting: Meeting | undefined,
  { plot, width }: Frame,
  x: YearScale,
  measure: Measure,
): Layer[] {
  const year = dateAt(exhaustion, 0.5);
  const isBeyond = year > (x.domain()[1] ?? 0);
  const words = formatDate(year);
  const half = measure(words, SIZE, 'bold') / 2 + 11;
  const wanted = isBeyond ? plot.right - 18 - half : meeting?.x;
  if (wanted === undefined) return [];
  const at = rounded(Math.min(width - half - 1, Math.max(half + 1, wanted)));
  const top = plot.top - GAP - PILL;
  const r = PILL / 2;
  const wide = rounded(2 * (half - r));
  const pill = `M${rounded(at - half + r)},${top}h${wide}a${r},${r} 0 0 1 0,${PILL}h${-wide}a${r},${r} 0 0 1 0,${-PILL}z`;
  // Red is for running out: what never happens is said in ink.
  const kind = year === Infinity ? 'never' : 'date';
  return [
    layer(`${kind}-pill`, [path(pill)]),
    layer(
      `${kind}-arrow`,
      isBeyond ? [path(`M${plot.right - 14},${top + r}h12m-5,-5l5,5l-5,5`)] : [],
    ),
    layer(`${kind}-label`, [text(at, top + r + 5, words, 'middle')]),
  ];
}
