/** The whole picture as layers of shapes, from the back to the front: described here once for the page, its stills, the embed and every file. */
import type { Forecast } from '../model/engines/forecast';
import type { Assumptions } from '../model/parameters/assumptions';
import type { TrainingSetPoint } from './chart-series';
import { type Frame, tokenScale, type TokenScaleKind, tokenTicks, yearScale } from './frame';
import { axisLayers } from './marks/axes';
import { bandLayers, bandNameLayer, cutArrow, cutsOf } from './marks/bands';
import { dateLabelLayers, dateLineLayer, datePointLayer, meetingPoint } from './marks/date';
import { futureLayers } from './marks/futures';
import { lineNameLayers } from './marks/line-names';
import {
  type Pinned,
  pinnedLinesLayer,
  pinnedNameLayer,
  pinnedSpanLayers,
  placePinned,
} from './marks/pinned';
import { todayLabel, todayLineLayer, todayX } from './marks/today';
import { trainingSetLayers } from './marks/training-sets';
import { placeBands, type PlacedBands } from './place-bands';
import {
  around,
  boxOf,
  type Measure,
  type PlacedLabel,
  type Polyline,
  textWidth,
} from './place-labels';
import { type Layer, layer, rounded } from './shape';

/** What is drawn. */
export interface PictureInput {
  /** Until there is one, the axes stand alone. */
  readonly forecast: Forecast | undefined;
  /** Those of the forecast. */
  readonly assumptions: Assumptions;
  readonly trainingSets: readonly TrainingSetPoint[];
  /** First and last calendar year shown. */
  readonly years: readonly [number, number];
  readonly kind: TokenScaleKind;
  /** Lowest and highest token count of the axis. */
  readonly tokens: readonly [number, number];
  /** A calendar year, as a real number; undefined where it is not known, as in a page made beforehand. */
  readonly today?: number | undefined;
  /** A second scenario, drawn as a ghost. */
  readonly pinned?: Pinned | undefined;
}

/** What does not move while a slider is pressed. */
export interface FixedMarks {
  readonly setNames: readonly PlacedLabel[];
  /** The largest size of the futures' dots, as an index. */
  readonly dotSize: number;
}

export interface PictureLayers {
  /** What a year cursor passes over. */
  readonly back: readonly Layer[];
  /** What stands before it: points, and all letters. */
  readonly front: readonly Layer[];
  readonly fixed: FixedMarks | undefined;
}

const medianLine = ({ rows }: PlacedBands): Polyline => rows.map(({ x, at }) => [x, at[2]]);

/** Between two years a smooth line stays within a step up and across, whose sides these are. */
const stairs = ({ rows }: PlacedBands): Polyline =>
  rows.flatMap(({ x, at: [, , height] }, i): Polyline => {
    const before = rows[i - 1];
    if (!before) return [[x, height]];
    return [
      [before.x, height],
      [x, height],
      [x, before.at[2]],
      [x, height],
    ];
  });

/** What every picture has: scales, axes, bands, lines. */
function plotted(
  { forecast, assumptions, years, kind, tokens, today, pinned }: PictureInput,
  frame: Frame,
) {
  const x = yearScale(frame, years);
  const y = tokenScale(frame, kind, tokens);
  const axes = axisLayers(frame, x, y, kind);
  if (!forecast) return { axes };
  const { bands } = forecast;
  const stock = placeBands(bands, bands.stock, years[0], x, y);
  const demand = placeBands(bands, bands.demand, assumptions.demandAnchorYear, x, y);
  const meeting = meetingPoint(forecast, frame, x, y);
  const now = todayX(today, x);
  // Where nothing has moved there is no ghost.
  const ghost = (pinned ? placePinned(pinned, x, y) : []).filter(
    ({ median }) => median !== stock.median && median !== demand.median,
  );
  const cuts = [cutsOf(stock.rows, frame), cutsOf(demand.rows, frame)] as const;
  const lines = [
    ...bandLayers('stock', stock),
    ...bandLayers('demand', demand),
    layer('stock-cut', cuts[0].map(cutArrow)),
    layer('demand-cut', cuts[1].map(cutArrow)),
    pinnedLinesLayer(ghost),
    todayLineLayer(now, frame),
    dateLineLayer(meeting, frame),
  ];
  return { axes, drawn: { forecast, x, stock, demand, ghost, y, meeting, now, cuts, lines } };
}

/**
 * @param measure how wide a text is in the font that draws it. The page's fonts are unknown, so it is an estimate on the safe side.
 * @param fixed    what stays as it was.
 */
export function pictureLayers(
  input: PictureInput,
  frame: Frame,
  measure: Measure = textWidth,
  fixed?: FixedMarks,
): PictureLayers {
  const { axes, drawn } = plotted(input, frame);
  if (!drawn) return { back: axes, front: [], fixed: undefined };
  const { forecast, x, y, stock, demand, ghost, meeting, now, cuts, lines } = drawn;
  const { top, bottom } = frame.plot;
  const upright = (at: number | undefined): Polyline[] =>
    at === undefined
      ? []
      : [
          [
            [at, top],
            [at, bottom],
          ],
        ];
  const risen = [medianLine(demand), stairs(demand), ...upright(meeting?.x), ...upright(now)];
  // A leader may cross what a name may not.
  const level = [stock, ...ghost].map(medianLine);
  const met = meeting ? [meeting] : [];
  const counts = tokenTicks(input.kind, input.tokens);
  const sets = trainingSetLayers(
    input.trainingSets,
    frame,
    x,
    y,
    input.assumptions.demandAnchorYear,
    [
      ...met,
      // The ends of the token counts, beside the plot.
      ...counts.flatMap((count) =>
        [12, 20].flatMap((far) =>
          [0, 2].map((below) => ({ x: frame.plot.left - far, y: y(count) + below })),
        ),
      ),
    ],
    risen,
    [
      ...level,
      ...counts.map((count): Polyline => [
        [frame.plot.left, rounded(y(count))],
        [frame.plot.right, rounded(y(count))],
      ]),
    ],
    measure,
    fixed?.setNames,
  );
  const leaders = sets.names.map(({ leader = [] }) => leader);
  const crossing = [...risen, ...level, ...leaders];
  const taken = [
    ...sets.names.map((name) => boxOf(name, frame.sizes.sets, measure)),
    ...[...sets.points, ...met, ...cuts.flat()].map(({ x, y }) => around(x, y)),
  ];
  const solid = [...crossing, ...[stock, demand, ...ghost].map(stairs)];
  const names = lineNameLayers(frame, demand, stock, input.assumptions, taken, crossing, measure);
  const today = todayLabel(now, frame, [...taken, ...names.boxes], crossing, measure);
  const ghostNames = pinnedNameLayer(
    ghost,
    input.pinned?.name ?? '',
    frame,
    [...taken, ...names.boxes, ...today.boxes],
    solid,
    measure,
  );
  const futures = futureLayers(
    forecast,
    frame,
    x,
    measure,
    fixed?.dotSize ?? 0,
    input.pinned !== undefined,
  );
  return {
    back: [...axes, ...lines],
    front: [
      ...sets.layers,
      datePointLayer(meeting),
      bandNameLayer(
        [demand.rows, stock.rows],
        frame,
        [...taken, ...names.boxes, ...today.boxes, ...ghostNames.boxes],
        [...crossing, ...ghost.map(stairs)],
        measure,
      ),
      today.layer,
      ghostNames.layer,
      ...names.layers,
      ...futures.layers,
      ...(input.pinned ? pinnedSpanLayers(input.pinned, frame, x, measure) : []),
      ...dateLabelLayers(forecast, meeting, frame, x, measure),
    ],
    fixed: { setNames: sets.names, dotSize: futures.size },
  };
}

/** A small picture: axes, bands, lines, today, the date and where the medians meet. */
export function compactLayers(input: PictureInput, frame: Frame): Layer[] {
  const { axes, drawn } = plotted(input, frame);
  return drawn ? [...axes, ...drawn.lines, datePointLayer(drawn.meeting)] : axes;
}
