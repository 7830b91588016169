/** The chart of an exported picture, as SVG markup. */
import type { TrainingSetPoint } from '../chart/chart-series';
import {
  type Frame,
  tokenScale,
  tokenTicks,
  type YearScale,
  yearScale,
  yearTicks,
} from '../chart/frame';
import { type PlacedBands, placeBands } from '../chart/place-bands';
import { placeDate, placeInterval } from '../chart/place-date';
import { densityOf, densityTop, placeDensity } from '../chart/place-density';
import { placeNames, ROW_HEIGHT } from '../chart/place-line-ends';
import { type PlacedOutline, placeOutline } from '../chart/place-outline';
import { placeTrainingSets } from '../chart/place-training-sets';
import { tokenDomain } from '../chart/token-domain';
import type { Forecast } from '../model/engines/forecast';
import { chartText } from '../words/chart-text';
import { pinnedText } from '../words/compare-words';
import { formatValue, tokenAxisFormat } from '../words/format';
import type { Pinned } from './export-input';
import { textWidth } from './measure';
import type { Palette } from './palette';
import { element, escapeXml } from './svg-element';

/** What is drawn. */
export interface ChartInput {
  readonly forecast: Forecast;
  readonly trainingSets: readonly TrainingSetPoint[];
  /** Before this calendar year demand is the record, not a forecast. */
  readonly anchorYear: number;
  /** First and last calendar year shown. */
  readonly years: readonly [number, number];
  readonly yScale: 'log' | 'linear';
  /** A second scenario, drawn as an outline. */
  readonly pinned?: Pinned | undefined;
}

/** Text that stands over lines, on a halo of paper. */
type Haloed = (attributes: Readonly<Record<string, string | number>>, words: string) => string;

/** Fonts of the chart, in its own pixels. */
const SMALL = 12;
const DATE = 16;

/**
 * @param frame of `stillFrame`.
 * @returns markup in the frame's pixels; every text is inside the frame.
 */
export function chartSvg(
  { forecast, trainingSets, anchorYear, years, yScale, pinned }: ChartInput,
  frame: Frame,
  colours: Palette,
): string {
  const { plot } = frame;
  const { bands } = forecast;
  const domain = tokenDomain(bands, yScale);
  const x = yearScale(frame, years);
  const y = tokenScale(frame, yScale, domain);
  const stock = placeBands(bands, bands.stock, years[0], x, y);
  const demand = placeBands(bands, bands.demand, anchorYear, x, y);
  const placed =
    pinned &&
    placeOutline(pinned.forecast, pinned.scenario.assumptions.demandAnchorYear, frame, x, y);
  const date = placeDate(forecast, frame, x, y);
  const meeting = date?.meeting;
  const sets = placeTrainingSets(
    trainingSets,
    frame,
    x,
    y,
    anchorYear,
    meeting ? [meeting] : [],
    meeting
      ? [
          [
            [meeting.x, plot.top],
            [meeting.x, plot.bottom],
          ],
        ]
      : [],
    textWidth,
  );

  const haloed: Haloed = (attributes, words) =>
    element(
      'text',
      {
        ...attributes,
        'paint-order': 'stroke',
        stroke: colours.paper,
        'stroke-width': 3,
        'stroke-linejoin': 'round',
      },
      escapeXml(words),
    );
  const band = (placed: PlacedBands, colour: string, dashes?: string): string =>
    element(
      'g',
      { fill: colour, 'clip-path': 'url(#plot)' },
      element('path', { d: placed.wide, opacity: '0.16' }),
      element('path', { d: placed.middle, opacity: '0.3' }),
      element('path', {
        d: placed.median,
        fill: 'none',
        stroke: colour,
        'stroke-width': '2.25',
        'stroke-dasharray': dashes,
      }),
    );

  const ticks = tokenTicks(yScale, domain);
  const format = tokenAxisFormat(ticks);
  const grid = ticks.map((tokens) => {
    const at = y(tokens);
    return (
      element('line', { x1: plot.left, x2: plot.right, y1: at, y2: at, stroke: colours.rule }) +
      element(
        'text',
        { x: plot.left - 8, y: at + 4, 'text-anchor': 'end', fill: colours.quiet },
        format(tokens),
      )
    );
  });
  const yearAxis = [
    element('path', {
      d: `M${plot.left},${plot.bottom}H${plot.right}`,
      stroke: colours.quiet,
    }),
    ...yearTicks(frame, years).map(
      (year) =>
        element('path', { d: `M${px(x(year))},${plot.bottom}v5`, stroke: colours.quiet }) +
        element(
          'text',
          { x: x(year), y: plot.bottom + 20, 'text-anchor': 'middle', fill: colours.quiet },
          String(year),
        ),
    ),
  ];

  const record = element('polyline', {
    points: sets.record.map((corner) => corner.map(px).join()).join(' '),
    fill: 'none',
    stroke: colours.demand,
    'stroke-width': '1.25',
    'stroke-dasharray': '1.5 3',
  });
  const points = sets.sets.map((set) =>
    element('circle', {
      cx: set.x,
      cy: set.y,
      r: '3.5',
      fill: set.text ? colours.demand : colours.paper,
      stroke: set.text ? colours.paper : colours.demand,
      'stroke-width': set.text ? '1' : '1.5',
    }),
  );
  const setNames = sets.labels.map(
    (label) =>
      (label.leader
        ? element('path', {
            d: `M${label.leader[0].join()}L${label.leader[1].join()}`,
            stroke: colours.edge,
            'stroke-width': '0.75',
          })
        : '') +
      haloed(
        {
          x: label.x,
          y: label.y,
          'text-anchor': label.anchor,
          'font-size': sets.fontSize,
          fill: colours.inkSoft,
        },
        label.text,
      ),
  );
  const lineNames = placeNames(frame, demand.endY, stock.endY).flatMap(({ name, y: top, rows }) =>
    rows.map((row, i) =>
      element(
        'text',
        {
          x: plot.right + 8,
          y: top + 4 + i * ROW_HEIGHT,
          fill: i > 0 && !frame.narrow ? colours.quiet : colours[`${name}Text`],
          'font-weight': i > 0 && !frame.narrow ? undefined : 700,
        },
        escapeXml(row),
      ),
    ),
  );

  const marker = meeting
    ? [
        element('path', {
          d: `M${px(meeting.x)},${plot.top - 6}V${plot.bottom}m0,26V${frame.strip.bottom}`,
          stroke: colours.exhausted,
          'stroke-width': '1.5',
        }),
      ]
    : [];
  const dateMark = date
    ? [
        meeting
          ? element('circle', {
              cx: meeting.x,
              cy: meeting.y,
              r: 6,
              fill: colours.paper,
              stroke: colours.exhausted,
              'stroke-width': '2.5',
            })
          : // Beyond the years shown: which way it lies.
            element('path', {
              d: `M${plot.right - 14},${plot.top - 19}h12m-5,-5l5,5l-5,5`,
              fill: 'none',
              stroke: colours.exhausted,
              'stroke-width': 2,
            }),
        element(
          'text',
          {
            x: meeting ? date.textX : plot.right - 20,
            y: plot.top - 13,
            'text-anchor': meeting ? 'middle' : 'end',
            'font-size': DATE,
            'font-weight': 700,
            fill: colours.exhausted,
          },
          escapeXml(date.text),
        ),
      ]
    : [];

  return [
    element(
      'clipPath',
      { id: 'plot' },
      element('rect', {
        x: plot.left,
        y: plot.top,
        width: plot.right - plot.left,
        height: plot.bottom - plot.top,
      }),
    ),
    ...grid,
    ...yearAxis,
    band(stock, colours.stock),
    band(demand, colours.demand, '7 2'),
    ...(placed ? outlineLines(placed, colours) : []),
    ...marker,
    record,
    ...points,
    ...setNames,
    ...lineNames,
    strip(forecast, frame, x, colours, haloed),
    ...(placed ? outlineBar(placed, colours, haloed) : []),
    ...dateMark,
  ].join('\n');
}

/** Both medians of a second scenario, hollow. */
const outlineLines = (placed: PlacedOutline, colours: Palette): string[] =>
  (['stock', 'demand'] as const).map((name) =>
    element(
      'g',
      { fill: 'none', 'clip-path': 'url(#plot)' },
      element('path', { d: placed[name], stroke: colours[`${name}Text`], 'stroke-width': 4 }),
      element('path', { d: placed[name], stroke: colours.paper, 'stroke-width': 2 }),
    ),
  );

/** The date of a second scenario: a hollow bar under the strip, its median, its name. */
function outlineBar({ bar, top }: PlacedOutline, colours: Palette, haloed: Haloed): string[] {
  if (!bar) return [];
  return [
    element('path', {
      d: bar.edge,
      fill: colours.paper,
      stroke: colours.ink,
      'stroke-width': 1.25,
    }),
    bar.median === undefined
      ? ''
      : element('path', {
          d: `M${px(bar.median)},${top - 2}v10`,
          stroke: colours.ink,
          'stroke-width': 2,
        }),
    haloed(
      {
        ...bar.name,
        'font-size': 11,
        fill: colours.ink,
      },
      pinnedText.mark,
    ),
  ];
}

/** The density of the exhaustion year, and its interval under it. */
function strip(
  { exhaustion, stretched }: Forecast,
  frame: Frame,
  x: YearScale,
  colours: Palette,
  haloed: Haloed,
): string {
  const { left, right, top, bottom } = frame.strip;
  const density = densityOf(exhaustion);
  const most = densityTop(density);
  const placed = placeDensity(density, frame, x, most);
  const interval = placeInterval(exhaustion, stretched, frame, x, (label) =>
    textWidth(label, SMALL, 'bold'),
  );
  const { bar, stretchedX } = interval;
  const red = { stroke: colours.exhausted };
  const scale = (text: string, at: number): string =>
    element('text', { x: left - 8, y: at + 4, 'text-anchor': 'end', fill: colours.quiet }, text);
  return [
    haloed({ x: 0, y: top - 14, fill: colours.quiet }, chartText.strip),
    element('path', { d: `M${left},${top}H${right}`, stroke: colours.rule }),
    scale(formatValue(most, 'share'), top),
    scale('0', bottom),
    element('path', { d: placed.fill, fill: colours.exhausted, opacity: '0.28' }),
    element('path', { d: placed.outline, fill: 'none', ...red, 'stroke-width': '1.25' }),
    element('path', { d: `M${left},${bottom}H${right}`, stroke: colours.quiet }),
    bar
      ? element('path', {
          d: `M${px(bar.from)},${bottom + 9}H${px(bar.open ? bar.to - 6 : bar.to)}`,
          ...red,
          'stroke-width': 4,
        })
      : '',
    bar?.open
      ? element('path', {
          d: `M${px(bar.to - 8)},${bottom + 3}l9,6l-9,6z`,
          fill: colours.exhausted,
        })
      : '',
    stretchedX === undefined
      ? ''
      : element('path', {
          d: `M${px(stretchedX)},${bottom + 3}l6,6l-6,6l-6,-6z`,
          fill: colours.paper,
          ...red,
          'stroke-width': '1.5',
        }),
    element(
      'text',
      {
        x: interval.labelX,
        y: bottom + 32,
        'text-anchor': 'middle',
        'font-weight': 700,
        fill: colours.exhausted,
      },
      escapeXml(interval.label),
    ),
  ].join('\n');
}

const px = (pixels: number): number => Math.round(pixels * 10) / 10;
