/** What whoever embeds a scenario chooses besides the view that the embed's link carries. */

export const embedWidths = ['column', 'narrow', 'middle', 'wide'] as const;
export type EmbedWidth = (typeof embedWidths)[number];

/** Pixels; as wide as its column, an embed is measured at the width of a usual one. */
export const widthPixels: Record<EmbedWidth, number> = {
  column: 640,
  narrow: 360,
  middle: 640,
  wide: 960,
};

export type Background = 'paper' | 'host';

/** Whether a frame keeps to the version that it was made with, or goes with the newest. */
export type Updates = 'exact' | 'follows';

export const hosts = ['html', 'wordpress', 'ghost', 'markdown', 'picture'] as const;
export type Host = (typeof hosts)[number];
