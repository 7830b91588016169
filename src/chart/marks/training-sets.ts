/** Known training sets: those of the record's kind filled, others hollow, the record as a dotted line, some with their names. */
import { formatTokensLong } from '../../words/format';
import type { TrainingSetPoint } from '../chart-series';
import type { Frame, TokenScale, YearScale } from '../frame';
import { type Measure, placeLabels, type Point, type Polyline } from '../place-labels';
import { circle, type Layer, layer, path, rounded, text } from '../shape';

/** A side of the picture as narrow as this, in pixels, holds too few names. */
const LEAST_ROOM = 170;

/**
 * @param anchorYear the record's line ends here.
 * @param points     of other marks, in pixels, that no name may cover.
 * @param lines      likewise.
 * @param measure    how wide a text is in the font that draws it.
 */
export function trainingSetLayers(
  sets: readonly TrainingSetPoint[],
  { plot, narrow, sizes }: Frame,
  x: YearScale,
  y: TokenScale,
  anchorYear: number,
  points: readonly Point[],
  lines: readonly Polyline[],
  measure: Measure,
): Layer[] {
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
  const labels = placeLabels(
    shown.filter(({ rank }) => rank < Infinity).sort((a, b) => a.rank - b.rank),
    [...shown, ...points],
    [record, ...lines],
    right - plot.left < LEAST_ROOM ? plot : { ...plot, right },
    sizes.sets,
    narrow ? 5 : 9,
    measure,
  );
  const dots = (isText: boolean) =>
    shown
      .filter((set) => set.text === isText)
      .map((set) => circle(set.x, set.y, 3.5, `${set.label}: ${formatTokensLong(set.tokens)}`));
  return [
    layer('record-line', record.length > 1 ? [path(pathThrough(record))] : []),
    layer('text-set', dots(true)),
    layer('mixed-set', dots(false)),
    layer(
      'leader',
      labels.map(({ leader }) => leader && path(pathThrough(leader))),
    ),
    layer(
      'set-label',
      labels.map((label) => text(label.x, label.y, label.text, label.anchor)),
      sizes.sets,
    ),
  ];
}

const pathThrough = (corners: Polyline): string =>
  `M${corners.map((corner) => corner.map(rounded).join()).join('L')}`;
