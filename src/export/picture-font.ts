/** The fonts of exported pictures, loaded when the first of them is made. */

/** Font files, base64. */
export interface PictureFonts {
  /** Libre Franklin. */
  readonly sans: string;
  /** Newsreader. */
  readonly headline: string;
}

let fonts: Promise<PictureFonts> | undefined;

/** @throws TypeError where they cannot be loaded; the next call tries again. */
export function pictureFonts(): Promise<PictureFonts> {
  fonts ??= load().catch((error: unknown) => {
    fonts = undefined;
    throw error;
  });
  return fonts;
}

async function load(): Promise<PictureFonts> {
  const [sans, headline] = await Promise.all([
    base64Of(new URL('../chart/fonts/libre-franklin.woff2', import.meta.url)),
    base64Of(new URL('../chart/fonts/newsreader.woff2', import.meta.url)),
  ]);
  return { sans, headline };
}

async function base64Of(file: URL): Promise<string> {
  const answer = await fetch(file);
  if (!answer.ok) throw new TypeError(`The font was answered with ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}
