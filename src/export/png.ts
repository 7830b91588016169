/** An SVG picture as PNG, drawn by the browser. */

/** Safari calls a picture loaded a moment before its embedded font is there; other browsers wait for it. */
const FONT_MS = 80;

/**
 * @param svg   with width and height in pixels.
 * @param scale pixels of the PNG for each of the SVG.
 * @throws Error where the browser cannot draw it.
 */
export async function pngOf(svg: string, scale: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser has no canvas.');
    const draw = (): void => context.drawImage(image, 0, 0, canvas.width, canvas.height);
    draw();
    await new Promise((done) => setTimeout(done, FONT_MS));
    draw();
    return await new Promise((done, fail) =>
      canvas.toBlob(
        (blob) => (blob ? done(blob) : fail(new Error('The picture could not be encoded.'))),
        'image/png',
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
