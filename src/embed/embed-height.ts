/** How tall an embed is, before it can say so itself. */
import type { Scenario } from '../scenario/scenario';
import { scenarioText } from '../words/scenario-text';
import type { EmbedView } from './embed-view';

/** Pixels at a width of 640; tests/e2e/embed-height.e2e.ts holds them against a real embed and prints what it measures. */
const heights = { full: 1010, plain: 902, static: 928, plainStatic: 820 };
const ONE_SLIDER = 144;
const ROW_OF_SLIDERS = 177;
const LINE = 21;
const LETTERS_IN_A_LINE = 78;

/**
 * The height that a snippet gives its frame: that of the embed at a width of 640 pixels.
 *
 * @returns whole pixels, rounded up to tens.
 */
export function embedHeight(scenario: Scenario, view: EmbedView): number {
  const { plain, static: still, controls } = view;
  const base = plain
    ? heights[still ? 'plainStatic' : 'plain']
    : heights[still ? 'static' : 'full'] +
      LINE * Math.ceil(scenarioText(scenario).length / LETTERS_IN_A_LINE);
  const sliders =
    controls.length === 1 ? ONE_SLIDER : ROW_OF_SLIDERS * Math.ceil(controls.length / 2);
  return 10 * Math.ceil((base + (still ? 0 : sliders)) / 10);
}
