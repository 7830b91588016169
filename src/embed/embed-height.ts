/** An estimate of an embed's height, for the snippet: the frame has it until the embed sends its own. */
import type { LinkState } from '../scenario/link-state';
import { controlCaveat } from '../words/lever-text';
import { scenarioText } from '../words/scenario-text';
import type { EmbedView } from './embed-view';

/** Pixels without sliders, at three widths; tests/e2e/embed-height.e2e.ts compares them with a real embed and prints its own. */
const heights: Readonly<Record<number, Record<'full' | 'plain', number>>> = {
  360: { full: 727, plain: 577 },
  640: { full: 808, plain: 700 },
  960: { full: 764, plain: 678 },
};
const ONE_SLIDER = 156;
const ROW_OF_SLIDERS = 168;
const IN_ONE_COLUMN = 133;
/** The caveat under a slider, where there is one. */
const CAVEAT = 40;
/** Over sliders a headline of one line has room for a second; only a wide embed has one of one line. */
const SECOND_LINE = 30;
const WIDE = 960;
const SLIDER_WIDTH = 304;
const LINE = 21;
const LETTER_WIDTH = 7.4;
const PINNED_LINE = 23;
/** The space over the pinned scenario, and its line in the key. */
const PINNED_SPACE = 30;
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

  let height = base[plain ? 'plain' : 'full'];
  if (!plain) height += LINE * lines(scenarioText(scenario).length);
  if (pinned) {
    height += PINNED_LINE * lines(PINNED_LETTERS + scenarioText(pinned).length) + PINNED_SPACE;
  }
  if (!still && controls.length > 0) {
    const columns = Math.floor(width / SLIDER_WIDTH);
    const caveats = controls.filter((id) => controlCaveat(id, scenario.assumptions));
    if (columns === 1) height += IN_ONE_COLUMN * controls.length + CAVEAT * caveats.length;
    else if (controls.length === 1) height += ONE_SLIDER;
    else height += ROW_OF_SLIDERS * Math.ceil(controls.length / columns);
    if (width >= WIDE) height += SECOND_LINE;
  }
  return 10 * Math.ceil(height / 10);
}
