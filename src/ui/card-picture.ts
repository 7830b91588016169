/** The small picture of a card, as places in per cent of its width. */

export type BarTone = 'plain' | 'stock' | 'demand' | 'date';

export interface PictureBar {
  readonly from: number;
  readonly to: number;
  readonly tone: BarTone;
}

export interface PictureRow {
  readonly name: string;
  /** At the right end of its line. */
  readonly value?: string;
  readonly bars: readonly PictureBar[];
  /** Where its mark is; none where there is none, or it lies beyond the picture. */
  readonly mark?: number | undefined;
  readonly markTone?: 'plain' | 'date';
}

export interface PictureTick {
  readonly at: number;
  readonly text: string;
  /** Whether a line goes up from it. */
  readonly hasLine?: boolean;
}

export type CardPicture =
  | {
      readonly kind: 'rows';
      readonly rows: readonly PictureRow[];
      readonly ticks: readonly PictureTick[];
    }
  | {
      readonly kind: 'dots';
      readonly dots: readonly { readonly percent: number; readonly row: number }[];
      readonly mark: number;
      readonly ticks: readonly PictureTick[];
    };

/** In tenths of a per cent, as short text. */
export const percentOf = (part: number): number =>
  Math.round(Math.min(100, Math.max(0, part)) * 10) / 10;
