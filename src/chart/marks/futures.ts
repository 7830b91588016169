/** When it happens: 100 futures as dots over the years, those in the middle solid and named, and the date with synthetic text. */
import { dateAt, type Forecast } from '../../model/engines/forecast';
import { chartText } from '../../words/en/chart-text';
import { formatDate } from '../../words/en/dates';
import { futureGroups } from '../../words/en/futures';
import type { Frame, YearScale } from '../frame';
import { futureDates } from '../future-dates';
import { inRows, placeFutures } from '../place-futures';
import type { Measure } from '../place-labels';
import { BASE_SIZE, dots, type Layer, layer, line, path, rounded, text } from '../shape';

/** From one row of letters to the next, beside the plot. */
const ROW = 12;
/** Font size of the diamond's name. */
const LABEL = 11;
/** From the title down to the strip, so that no line of the strip touches it. */
const TITLE = 8;

/**
 * @param measure how wide a text is in the font that draws it.
 * @param least   the largest size of dots that may be used, as an index.
 * @param isRowTaken whether something else is in the row under the words.
 */
export function futureLayers(
  { exhaustion, stretched }: Forecast,
  frame: Frame,
  x: YearScale,
  measure: Measure,
  least: number,
  isRowTaken = false,
): { layers: Layer[]; size: number } {
  const { width, strip, sizes } = frame;
  const { left, right, top, bottom } = strip;
  const [first = 0, last = 0] = x.domain();
  const groups = futureGroups(exhaustion);
  const dates = futureDates(exhaustion, groups.never);
  const date = dateAt(exhaustion, 0.5);
  const placed = placeFutures(dates, frame, x, least);
  const { before, pitch, size } = placed;

  const title =
    measure(chartText.futures, sizes.strip) > right - left
      ? chartText.futuresShort
      : chartText.futures;
  /** Words in as many rows as they need. */
  const wrapped = (words: string, room: number): string[] =>
    words.split(' ').reduce<string[]>((rows, word) => {
      const longer = [rows.at(-1), word].filter((part) => part !== undefined).join(' ');
      return rows.length > 0 && measure(longer, sizes.strip) <= room
        ? [...rows.slice(0, -1), longer]
        : [...rows, word];
    }, []);
  // Beside the plot: blocks of dots, each over its own words, the last at the bottom.
  let floor = bottom + ROW;
  const blockRight = (count: number, words: string | undefined): [number, number][] => {
    if (count === 0 || words === undefined) return [];
    const rows = wrapped(words, width - right - 10);
    const base = floor;
    rows.forEach((row, i) =>
      labels.push(text(right + 10, base - (rows.length - 1 - i) * ROW, row)),
    );
    const ground = base - rows.length * ROW;
    const across = Math.floor((width - right - 12) / pitch);
    floor = ground - Math.ceil(count / across) * pitch - 9;
    return inRows(count, across, pitch, right + 10, ground);
  };
  const labels = [text(left, top - TITLE, title)];
  const later = 100 - groups.never - before - placed.dots.length;
  const neverDots = blockRight(groups.never, chartText.never(groups.never));
  const laterDots = blockRight(later, chartText.after(later, last));
  const earlyRows = before > 0 ? wrapped(chartText.before(before, first), left - 12) : [];
  earlyRows.forEach((row, i) =>
    labels.push(text(left - 10, bottom + (i + 2 - earlyRows.length) * ROW, row, 'end')),
  );
  const earlyDots = inRows(
    before,
    Math.floor((left - 12) / pitch),
    pitch,
    10 - left,
    bottom + ROW * (1 - earlyRows.length),
  ).map(([at, y]): [number, number] => [-at, y]);

  const all = [...earlyDots, ...placed.dots, ...laterDots];
  const isSolid = (i: number): boolean => i >= groups.before && i < groups.before + groups.middle;
  const diameter = pitch * 0.82;
  return {
    size,
    layers: [
      layer('strip-label', labels, sizes.strip),
      layer('strip-base', [line(left, bottom, right, bottom)]),
      layer('future', [
        dots(
          all.filter((_, i) => isSolid(i)),
          diameter,
        ),
      ]),
      layer('pale-future', [
        dots(
          all.filter((_, i) => !isSolid(i)),
          diameter,
        ),
      ]),
      layer('never-future', neverDots.length > 0 ? [dots(neverDots, diameter)] : []),
      ...middleLayers(dates.slice(groups.before, groups.before + groups.middle)),
      ...syntheticDateLayers(),
    ],
  };

  /** The span of the solid dots under the strip, with its words as near as they can be. */
  function middleLayers(middle: readonly number[]): Layer[] {
    // Dates may be infinite, which no scale can place.
    const inside = (year = last): number => rounded(x(Math.min(last, Math.max(first, year))));
    const isShown = middle.length > 0 && (middle[0] ?? last) < last;
    const [from, to, y] = [inside(middle[0]), inside(middle.at(-1)), bottom + 6];
    const goesOn = (middle.at(-1) ?? 0) >= last;
    const words = groups.middle === 0 ? '' : chartText.middle(groups.middle, groups.when);
    const half = measure(words, BASE_SIZE, 'bold') / 2;
    const at = isShown ? (from + to) / 2 : right;
    return [
      layer('interval-bar', [
        isShown ? path(`M${from},${y - 3}v3H${to}${goesOn ? '' : 'v-3'}`) : undefined,
      ]),
      layer('interval-label', [
        words === ''
          ? undefined
          : text(Math.min(right - half, Math.max(left + half, at)), bottom + 20, words, 'middle'),
      ]),
    ];
  }

  /**
   * The median date with synthetic text as a diamond with its name, where it lies among the years shown and says something else:
   * in a row under the words or beside the title, whichever has room.
   */
  function syntheticDateLayers(): Layer[] {
    const year = dateAt(stretched, 0.5);
    const isOther = formatDate(year) !== formatDate(date) && year >= first && year <= last;
    const [at, long] = [x(year), measure(chartText.synthetic, LABEL)];
    const rows = [
      { y: bottom + 29, from: 0, to: width, isFree: !isRowTaken },
      {
        y: top - TITLE - 4,
        from: left + measure(title, sizes.strip) + 8,
        to: right,
        isFree: true,
      },
    ];
    const [place] = rows.flatMap(({ y, from, to, isFree }) =>
      !isOther || !isFree || at - 6 < from || at + 6 > to
        ? []
        : ([1, -1] as const)
            .filter((way) => at + way * (10 + long) >= from && at + way * (10 + long) <= to)
            .map((way) => ({ y, way })),
    );
    return [
      layer('synthetic-date', [place && path(`M${rounded(at)},${place.y - 5}l5,5l-5,5l-5,-5z`)]),
      layer('synthetic-label', [
        place &&
          text(
            at + 9 * place.way,
            place.y + 4,
            chartText.synthetic,
            place.way > 0 ? 'start' : 'end',
          ),
      ]),
    ];
  }
}
