/** How tall an embed is, before it can say so itself. */
import type { EmbedView } from './embed-view';

/** Pixels at a width of 640, as `npm run embed:heights` measures them over all presets, rounded up to tens. */
const heights = { full: 980, plain: 780, static: 890, plainStatic: 700, control: 130 };

/**
 * The height that a snippet gives its frame: that of the tallest preset at a width of 640 pixels.
 *
 * @returns whole pixels.
 */
export function embedHeight({ plain, static: still, controls }: EmbedView): number {
  const base = plain
    ? still
      ? heights.plainStatic
      : heights.plain
    : still
      ? heights.static
      : heights.full;
  // Two columns of sliders.
  return base + (still ? 0 : Math.ceil(controls.length / 2) * heights.control);
}
