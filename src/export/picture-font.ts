/** The font of exported pictures, loaded when the first of them is made. */

let font: Promise<string> | undefined;

/** The font file, base64. @throws TypeError where it cannot be loaded; the next call tries again. */
export function pictureFont(): Promise<string> {
  font ??= load().catch((error: unknown) => {
    font = undefined;
    throw error;
  });
  return font;
}

async function load(): Promise<string> {
  const answer = await fetch(new URL('../chart/fonts/libre-franklin.woff2', import.meta.url));
  if (!answer.ok) throw new TypeError(`The font was answered with ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  let letters = '';
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}
