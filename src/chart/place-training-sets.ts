/** Where known training sets stand, the record's line through them, and their names. */
import type { TrainingSetPoint } from './chart-series';
import type { Frame, TokenScale, YearScale } from './frame';
import {
  type Measure,
  type PlacedLabel,
  placeLabels,
  type Point,
  type Polyline,
  textWidth,
} from './place-labels';

export interface PlacedTrainingSets {
  readonly sets: readonly (TrainingSetPoint & Point)[];
  /** The record as corners of a line, in pixels. */
  readonly record: readonly [x: number, y: number][];
  readonly labels: readonly PlacedLabel[];
  /** Of the names, in pixels. */
  readonly fontSize: number;
}

/** A side of the picture as narrow as this, in pixels, holds too few names. */
const LEAST_ROOM = 170;

/**
 * @param anchorYear the record's line ends here.
 * @param keepFree   points of other marks, in pixels, that no name may cover.
 * @param lines      lines, likewise.
 * @param measure    how wide a text is in the font that draws it.
 */
export function placeTrainingSets(
  sets: readonly TrainingSetPoint[],
  frame: Frame,
  x: YearScale,
  y: TokenScale,
  anchorYear: number,
  keepFree: readonly Point[],
  lines: readonly Polyline[] = [],
  measure: Measure = textWidth,
): PlacedTrainingSets {
  const { plot, narrow } = frame;
  const [from = 0, to = 0] = x.domain();
  const [low = 0, high = 0] = y.domain();
  const shown = sets
    .filter(({ year, tokens }) => year >= from && year <= to && tokens >= low && tokens <= high)
    .map((set) => ({ ...set, x: x(set.year), y: y(set.tokens) }));
  const record = shown.filter((set) => set.record).map((set): [number, number] => [set.x, set.y]);
  const last = record.at(-1);
  const end = x(anchorYear);
  if (last && end > last[0]) record.push([end, last[1]]);
  // Where there is room, names stay on the record's side of the picture, where no forecast runs under them.
  const right = Math.min(plot.right, end + 6);
  const fontSize = narrow ? 11 : 12;
  const labels = placeLabels(
    shown.filter(({ rank }) => rank < Infinity).sort((a, b) => a.rank - b.rank),
    [...shown, ...keepFree],
    [record, ...lines],
    right - plot.left < LEAST_ROOM ? plot : { ...plot, right },
    fontSize,
    narrow ? 5 : 9,
    measure,
  );
  return { sets: shown, record, labels, fontSize };
}
