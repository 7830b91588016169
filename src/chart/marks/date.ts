/** The exhaustion date over the plot, and the point at which the medians meet. */
import type { Forecast } from '../../model/engines/forecast';
import { formatDate } from '../../words/dates';
import { dateAt } from '../../model/engines/forecast';
import type { Frame, TokenScale, YearScale } from '../frame';
import { medianAt, tokenY } from '../place-bands';
import type { Point } from '../place-labels';
import { circle, type Layer, layer, line, path, text } from '../shape';

/** Half the room that the date takes, at either edge of the plot too. */
const HALF_DATE = 44;

/** Where the medians meet; undefined where that is outside the years shown. */
export function meetingPoint(
  { bands, exhaustion }: Forecast,
  { plot }: Frame,
  x: YearScale,
  y: TokenScale,
): Point | undefined {
  const year = dateAt(exhaustion, 0.5);
  const [from = 0, to = 0] = x.domain();
  if (year < from || year > to) return undefined;
  const height = tokenY(y, medianAt(bands, bands.stock, year));
  return { x: x(year), y: Math.min(plot.bottom, Math.max(plot.top, height)) };
}

/** The line from the date to the strip. The row of the year labels and the cursor is left free. */
export const dateLineLayers = (meeting: Point | undefined, { plot, strip }: Frame): Layer[] => [
  layer(
    'date-line',
    meeting
      ? [
          line(meeting.x, plot.top - 6, meeting.x, plot.bottom),
          line(meeting.x, plot.bottom + 26, meeting.x, strip.bottom),
        ]
      : [],
  ),
];

/** The date in words; beyond the years shown with an arrow that says which way it lies, before them not at all. */
export function dateLayers(
  { exhaustion }: Forecast,
  meeting: Point | undefined,
  { plot }: Frame,
  x: YearScale,
): Layer[] {
  const year = dateAt(exhaustion, 0.5);
  const isBeyond = year > (x.domain()[1] ?? 0);
  const label = (at: number, anchor: 'middle' | 'end') =>
    text(at, plot.top - 13, formatDate(year), anchor);
  const inside = (at: number): number =>
    Math.min(plot.right - HALF_DATE, Math.max(plot.left + HALF_DATE, at));
  return [
    layer('date-point', [meeting && circle(meeting.x, meeting.y, 6)]),
    layer('date-arrow', [
      isBeyond ? path(`M${plot.right - 14},${plot.top - 19}h12m-5,-5l5,5l-5,5`) : undefined,
    ]),
    layer('date-label', [
      isBeyond ? label(plot.right - 20, 'end') : meeting && label(inside(meeting.x), 'middle'),
    ]),
  ];
}
