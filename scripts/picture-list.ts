/** What `public/preview/pictures.json` holds: enough to tell when a picture is stale. */

export interface PictureRecord {
  readonly headline: string;
  /** YYYY-MM-DD, as printed on it. */
  readonly day: string;
  /** SHA-256 of the SVG text and of the PNG file, hexadecimal. */
  readonly svg: string;
  readonly png: string;
}

export interface PictureList {
  /** The address printed on the pictures, empty where they print the query alone. */
  readonly site: string;
  readonly pictures: Readonly<Record<string, PictureRecord>>;
}
