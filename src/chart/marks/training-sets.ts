/** Known training sets: those of the record's kind filled, others hollow, the record as a dotted line, some with their names. */
import { chartText } from '../../words/en/chart-text';
import { formatTokensLong } from '../../words/en/format';
import type { TrainingSetPoint } from '../chart-series';
import type { Frame, TokenScale, YearScale } from '../frame';
import {
  type Measure,
  type PlacedLabel,
  placeLabels,
  type Point,
  type Polyline,
} from '../place-labels';
import { circle, type Layer, layer, path, rounded, text } from '../shape';

/** A side of the picture as narrow as this, in pixels, holds too few names. */
const LEAST_ROOM = 170;

/**
 * @param anchorYear the record's line ends here.
 * @param points     of other marks, in pixels, that no name may cover.
 * @param lines      likewise; no leader crosses one.
 * @param rules      lines that no name may cover.
 * @param measure    how wide a text is in the font that draws it.
 * @param fixed       names that stay where they are.
 */
export function trainingSetLayers(
  sets: readonly TrainingSetPoint[],
  { plot, narrow, sizes }: Frame,
  x: YearScale,
  y: TokenScale,
  anchorYear: number,
  points: readonly Point[],
  lines: readonly Polyline[],
  rules: readonly Polyline[],
  measure: Measure,
  fixed?: readonly PlacedLabel[],
): { layers: Layer[]; names: readonly PlacedLabel[]; points: readonly Point[] } {
  const [from = 0, to = 0] = x.domain();
  const [low = 0, high = 0] = y.domain();
  const shown = sets
    .filter(({ year, tokens }) => year >= from && year <= to && tokens >= low && tokens <= high)
    .map((set) => ({ ...set, x: x(set.year), y: y(set.tokens) }));
  const record = shown.filter((set) => set.record).map((set): [number, number] => [set.x, set.y]);
  const last = record.at(-1);
  const end = x(anchorYear);
  if (last && end > last[0]) record.push([end, last[1]]);
  // Where there is room, names stay on the record's side of the picture, where no forecast runs under them. On another
  // with room between the token counts they may reach beyond its edge.
  const right = Math.min(plot.right, end + 6);
  const left = plot.left - (low > 0 ? 20 : 0);
  const room = right - plot.left < LEAST_ROOM ? { ...plot, left } : { ...plot, right };
  const names =
    fixed ??
    placeLabels(
      shown
        .filter(({ name }) => name)
        .sort((a, b) => a.rank - b.rank)
        // What holds more than text would otherwise look as if it were ahead of all text.
        .map(({ id, name = '', text, x, y }) => ({
          ...{ id, x, y },
          label: text ? name : chartText.notText,
        })),
      [...shown, ...points],
      { lines: [record, ...lines], rules },
      room,
      sizes.sets,
      narrow ? 4 : 7,
      measure,
    );
  const dots = (isText: boolean) =>
    shown
      .filter((set) => set.text === isText)
      .map((set) =>
        circle(set.x, set.y, narrow ? 2.75 : 3.25, `${set.label}: ${formatTokensLong(set.tokens)}`),
      );
  return {
    names,
    points: shown,
    layers: [
      layer('record-line', record.length > 1 ? [path(pathThrough(record))] : []),
      layer('text-set', dots(true)),
      layer('mixed-set', dots(false)),
      layer(
        'leader',
        names.map(({ leader }) => leader && path(pathThrough(leader))),
      ),
      layer(
        'set-label',
        names.map((name) => text(name.x, name.y, name.text, name.anchor)),
        sizes.sets,
      ),
    ],
  };
}

const pathThrough = (corners: Polyline): string =>
  `M${corners.map((corner) => corner.map(rounded).join()).join('L')}`;
