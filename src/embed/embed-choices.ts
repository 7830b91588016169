/** The choices of an author who embeds a scenario, besides the view that the embed's link carries. */

export const embedWidths = ['column', 'narrow', 'middle', 'wide'] as const;
export type EmbedWidth = (typeof embedWidths)[number];

/** Pixels. An embed as wide as its column is measured at a usual column's width. */
export const widthPixels: Record<EmbedWidth, number> = {
  column: 640,
  narrow: 360,
  middle: 640,
  wide: 960,
};

export type Background = 'paper' | 'host';

/** Whether a frame stays with the version it was made with, or follows the newest. */
export type Updates = 'exact' | 'follows';

export const hosts = [
  ...(['html', 'wordpress', 'ghost', 'markdown', 'react', 'picture', 'jupyter', 'r'] as const),
  ...(['observable', 'hugo', 'vitepress', 'rst', 'wikitext'] as const),
] as const;
export type Host = (typeof hosts)[number];
