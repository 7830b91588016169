/** An estimate of an embed's height, for the snippet: the frame has it until the embed sends its own. */
import { type ParameterId, parameters } from '../model/parameters/parameters';
import type { LinkState } from '../scenario/link-state';
import { embedText } from '../words/en/embed-text';
import { controlCaveat } from '../words/en/lever-text';
import { parameterNames } from '../words/en/parameter-names';
import { scenarioText } from '../words/en/scenario-text';
import type { EmbedView, Size } from './embed-view';

/** Pixels without sliders, at three widths; tests/e2e/embed-height.e2e.ts compares them with a real embed and prints its own. */
const heights: Readonly<Record<number, Record<Size, Record<'whole' | 'plain', number>>>> = {
  360: { article: { whole: 558, plain: 493 }, full: { whole: 727, plain: 579 } },
  640: { article: { whole: 555, plain: 506 }, full: { whole: 808, plain: 700 } },
  960: { article: { whole: 538, plain: 482 }, full: { whole: 764, plain: 678 } },
};
const SLIDER: Record<Size, number> = { article: 96, full: 117 };
/** Beside a slider's name stands its value, in a wide box where it is a count; more than one line of a name adds to the height. */
const NAME_LETTER = 7.6;
const NAME_LINE = 19.5;
const VALUE_HEIGHT = 30;
const VALUE_BOX = 98;
const WIDE_BOX = 138;
/** The caveat under a slider, where there is one: its lines, and at full size always two. */
const CAVEAT_SPACE = 6;
const CAVEAT_LINE = 16.25;
const CAVEAT_LETTER = 6.6;
/** Over sliders a headline of one line has room for a second; only a wide embed has one of one line. */
const SECOND_LINE = 30;
const WIDE = 960;
/** Of the columns that sliders stand in, the least width, and the gap between them. */
const LEAST_COLUMN = 272;
const GAP = 32;
const LINE = 21;
const LETTER_WIDTH = 7.4;
/** The space over the assumptions in an article, which names only what is not the default. */
const ASSUMPTIONS_SPACE = 5;
const PINNED_LINE = 23;
/** The space over the pinned scenario, and its line in the key. */
const PINNED_SPACE = 30;
/** The most letters that the pinned scenario's date takes. */
const PINNED_LETTERS = 92;
/** The year in question with two assumptions, each on one line or, where it is narrow, on two. */
const ASKED = 122;
const ASKED_NARROW = 162;
const NARROW = 360;

/**
 * The height that a snippet gives its frame.
 *
 * @param width 360, 640 or 960 pixels.
 * @returns whole pixels, rounded up to tens.
 * @throws Error at any other width.
 */
export function embedHeight(link: LinkState, view: EmbedView, width = 640): number {
  const base = heights[width];
  if (!base) throw new Error(`No embed has been measured at ${width} pixels.`);
  const { scenario, pinned } = link;
  const { plain, size } = view;
  const lines = (letters: number): number => Math.ceil((letters * LETTER_WIDTH) / width);

  let height = base[size][plain ? 'plain' : 'whole'];
  const assumed = scenarioText(scenario);
  if (!plain && size === 'full') height += LINE * lines(assumed.length);
  else if (!plain && assumed !== embedText.isDefault)
    height += ASSUMPTIONS_SPACE + LINE * lines(assumed.length);
  if (pinned) {
    height += PINNED_LINE * lines(PINNED_LETTERS + scenarioText(pinned).length) + PINNED_SPACE;
  }
  if (!plain && link.view.ask !== undefined) height += width > NARROW ? ASKED : ASKED_NARROW;
  if (!view.static && view.controls.length > 0) {
    height += slidersHeight(view.controls, size, width, (id) =>
      controlCaveat(id, scenario.assumptions),
    );
    if (width >= WIDE) height += SECOND_LINE;
  }
  return 10 * Math.ceil(height / 10);
}

/** The height of rows of sliders, each as high as the highest in it. */
function slidersHeight(
  ids: readonly ParameterId[],
  size: Size,
  width: number,
  caveatOf: (id: ParameterId) => string | undefined,
): number {
  const inside = width - 2 * Math.min(16, width / 40);
  const columns = Math.min(ids.length, Math.floor((inside + GAP) / (LEAST_COLUMN + GAP)));
  const column = (inside + GAP) / columns - GAP;
  const heightOf = (id: ParameterId): number => {
    const caveat = caveatOf(id);
    const { unit } = parameters[id];
    const box = unit === 'tokens' || unit === 'pages' ? WIDE_BOX : VALUE_BOX;
    const nameLines = Math.ceil((parameterNames[id].length * NAME_LETTER) / (column - box));
    const caveatLines =
      size === 'full' ? 2 : Math.ceil(((caveat?.length ?? 0) * CAVEAT_LETTER) / column);
    return (
      SLIDER[size] +
      Math.max(0, NAME_LINE * nameLines - VALUE_HEIGHT) +
      (caveat === undefined ? 0 : CAVEAT_SPACE + CAVEAT_LINE * caveatLines)
    );
  };
  let height = 0;
  for (let i = 0; i < ids.length; i += columns)
    height += Math.max(...ids.slice(i, i + columns).map(heightOf));
  return height;
}
