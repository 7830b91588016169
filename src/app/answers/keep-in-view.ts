/** Events that show that the reader goes elsewhere. */
const signs = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
/** A page whose height has not changed for this long has finished loading. */
const REST_MS = 10_000;

let letGo = (): void => {};

/**
 * Scrolls to the element that a link names and focuses its heading. Keeps it in view while the parts above it still load, until
 * the reader goes elsewhere or another element is named.
 */
export function keepInView(named: Element | null): void {
  letGo();
  if (!named) return;
  named.querySelector<HTMLElement>('h2, summary')?.focus({ preventScroll: true });
  let rest: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    named.scrollIntoView();
    clearTimeout(rest);
    rest = setTimeout(letGo, REST_MS);
  });
  letGo = () => {
    observer.disconnect();
    clearTimeout(rest);
    for (const sign of signs) window.removeEventListener(sign, letGo);
    letGo = () => {};
  };
  for (const sign of signs) window.addEventListener(sign, letGo, { passive: true });
  // The observer calls back at once, which scrolls for the first time.
  observer.observe(document.body);
}
