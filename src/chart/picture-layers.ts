/** The whole picture as layers of shapes, from the back to the front: described here once for the page, its stills, the embed and every file. */
import type { Forecast } from '../model/engines/forecast';
import type { TrainingSetPoint } from './chart-series';
import { type Frame, tokenScale, type TokenScaleKind, yearScale } from './frame';
import { axisLayers } from './marks/axes';
import { bandLayers } from './marks/bands';
import { dateLayers, dateLineLayers, meetingPoint } from './marks/date';
import { lineNameLayers } from './marks/line-names';
import { type Pinned, pinnedLayers } from './marks/pinned';
import { stripLayers } from './marks/strip';
import { trainingSetLayers } from './marks/training-sets';
import { placeBands } from './place-bands';
import { type Measure, type Point, type Polyline, textWidth } from './place-labels';
import type { Layer } from './shape';

/** What is drawn. */
export interface PictureInput {
  /** Until there is one, the axes stand alone. */
  readonly forecast: Forecast | undefined;
  readonly trainingSets: readonly TrainingSetPoint[];
  /** Before this calendar year demand is the record, not a forecast. */
  readonly anchorYear: number;
  /** First and last calendar year shown. */
  readonly years: readonly [number, number];
  readonly kind: TokenScaleKind;
  /** Lowest and highest token count of the axis. */
  readonly tokens: readonly [number, number];
  /** Chance per year at the upper edge of the strip. */
  readonly stripTop: number;
  /** A second scenario, drawn as an outline. */
  readonly pinned?: Pinned | undefined;
}

export interface PictureLayers {
  /** What a year cursor passes over. */
  readonly back: readonly Layer[];
  /** What stands before it: points that tell their names, and all letters. */
  readonly front: readonly Layer[];
  /** Where names of training sets made way: the meeting point of the medians, if it is shown. */
  readonly avoided: readonly Point[];
}

/** What a medium decides about names. */
export interface Lettering {
  /** How wide a text is in the font that draws it. */
  readonly measure: Measure;
  /** Whether names of training sets may lie over the line from the date to the strip. */
  readonly overDateLine: boolean;
}

/** The page's fonts are unknown, so widths are estimates on the safe side: on a phone too few names would find room beside the line. */
const pageLettering: Lettering = { measure: textWidth, overDateLine: true };

/**
 * @param avoided where names of training sets make way; left out, at the meeting point of the medians.
 */
export function pictureLayers(
  { forecast, trainingSets, anchorYear, years, kind, tokens, stripTop, pinned }: PictureInput,
  frame: Frame,
  { measure, overDateLine } = pageLettering,
  avoided?: readonly Point[],
): PictureLayers {
  const x = yearScale(frame, years);
  const y = tokenScale(frame, kind, tokens);
  const axes = axisLayers(frame, x, y, kind);
  if (!forecast) return { back: axes, front: [], avoided: [] };
  const { bands } = forecast;
  const stock = placeBands(bands, bands.stock, years[0], x, y);
  const demand = placeBands(bands, bands.demand, anchorYear, x, y);
  const meeting = meetingPoint(forecast, frame, x, y);
  const free = avoided ?? (meeting ? [meeting] : []);
  const { top, bottom } = frame.plot;
  const lines = overDateLine
    ? []
    : free.map(({ x: at }): Polyline => [
        [at, top],
        [at, bottom],
      ]);
  return {
    back: [
      ...axes,
      ...bandLayers('stock', stock),
      ...bandLayers('demand', demand),
      ...(pinned ? pinnedLayers(pinned, frame, x, y) : []),
      ...dateLineLayers(meeting, frame),
    ],
    front: [
      ...trainingSetLayers(trainingSets, frame, x, y, anchorYear, free, lines, measure),
      ...lineNameLayers(frame, demand.endY, stock.endY),
      ...stripLayers(forecast, frame, x, stripTop, measure),
      ...dateLayers(forecast, meeting, frame, x),
    ],
    avoided: free,
  };
}
