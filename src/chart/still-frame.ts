import { chartFrame, type Frame } from './frame';

/**
 * The layout for a picture that nobody moves a cursor on: no row for its handle, and any height.
 *
 * @param width  pixels, >= 240.
 * @param height pixels, >= 300.
 */
export function stillFrame(width: number, height: number): Frame {
  const { narrow, plot, sizes } = chartFrame(width);
  const { left, right, top } = plot;
  const strip = { left, right, top: height - 90, bottom: height - 40 };
  const bottom = strip.top - 52;
  return {
    width,
    height,
    narrow,
    plot: { left, right, top, bottom },
    cursorY: bottom,
    strip,
    // The font of files is narrower than most fonts of pages, and has room to be a little larger.
    sizes: { ...sizes, tokens: 12, names: 12, strip: 12 },
  };
}
