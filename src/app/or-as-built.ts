/**
 * Draws into a place that holds what was built; if that fails, the place holds it again, so that no page is empty.
 *
 * @throws what `draw` throws; the document's own script hears it and says what is shown.
 */
export function orAsBuilt(target: Element, draw: () => void): void {
  const built = target.cloneNode(true);
  try {
    draw();
  } catch (error) {
    target.replaceWith(built);
    throw error;
  }
}
