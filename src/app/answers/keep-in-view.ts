/** What shows that the reader goes elsewhere. */
const signs = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
/** A page that has not changed its height for so long has come to rest. */
const REST_MS = 10_000;

let letGo = (): void => {};

/**
 * Brings what a link names into view and the focus to its heading, and keeps it in view while what stands above is still loaded
 * and worked out, until the reader goes elsewhere. What was kept before is let go.
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
  // It tells at once of the height that there is.
  observer.observe(document.body);
}
