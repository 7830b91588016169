/** An estimate of an embed's height, for the snippet: the frame has it until the embed sends its own. */
import type { LinkState } from '../scenario/link-state';
import { scenarioText } from '../words/scenario-text';
import type { EmbedView } from './embed-view';

/** Pixels without sliders, at three widths; tests/e2e/embed-height.e2e.ts compares them with a real embed and prints its own. */
const heights: Readonly<
  Record<number, Record<'full' | 'plain' | 'static' | 'plainStatic', number>>
> = {
  360: { full: 1103, plain: 935, static: 939, plainStatic: 771 },
  640: { full: 1010, plain: 902, static: 928, plainStatic: 820 },
  960: { full: 949, plain: 862, static: 885, plainStatic: 798 },
};
const ONE_SLIDER = 144;
const ROW_OF_SLIDERS = 177;
const IN_ONE_COLUMN = 130;
/** The caveat under a slider, where there is one. */
const CAVEAT = 50;
const SLIDER_WIDTH = 304;
const LINE = 21;
const LETTER_WIDTH = 8.2;
const PINNED_LINE = 23;
/** The most letters that the pinned scenario's date takes. */
const PINNED_LETTERS = 92;

/**
 * The height that a snippet gives its frame.
 *
 * @param width 360, 640 or 960 pixels.
 * @returns whole pixels, rounded up to tens.
 * @throws Error at any other width.
 */
export function embedHeight({ scenario, pinned }: LinkState, view: EmbedView, width = 640): number {
  const base = heights[width];
  if (!base) throw new Error(`No embed has been measured at ${width} pixels.`);
  const { plain, static: still, controls } = view;
  const lines = (letters: number): number => Math.ceil((letters * LETTER_WIDTH) / width);

  let height = base[plain ? (still ? 'plainStatic' : 'plain') : still ? 'static' : 'full'];
  if (!plain) height += LINE * lines(scenarioText(scenario).length);
  if (pinned) {
    height += PINNED_LINE * lines(PINNED_LETTERS + scenarioText(pinned).length) + LINE;
  }
  if (!still && controls.length > 0) {
    const columns = Math.floor(width / SLIDER_WIDTH);
    if (columns === 1) height += IN_ONE_COLUMN * controls.length + CAVEAT;
    else if (controls.length === 1) height += ONE_SLIDER;
    else height += ROW_OF_SLIDERS * Math.ceil(controls.length / columns);
  }
  return 10 * Math.ceil(height / 10);
}
