/** Events that show that the reader goes elsewhere. */
const signs = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
/** A page whose height has not changed for this long has finished loading. */
const LOADED_MS = 10_000;

let release = (): void => {};

/**
 * Scrolls to the element that a link names and focuses its heading. Keeps it in view while the parts above it still load and the line
 * that stays in sight comes, until the reader goes elsewhere or another element is named.
 */
export function keepInView(element: Element | null): void {
  release();
  if (!element) return;
  element.querySelector<HTMLElement>('h3, summary')?.focus({ preventScroll: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const scroll = (): void => {
    element.scrollIntoView();
    clearTimeout(timer);
    timer = setTimeout(release, LOADED_MS);
  };
  const observer = new ResizeObserver(scroll);
  // The room of the line that stays in sight, which comes and goes without a change of the page's height.
  const room = new MutationObserver(scroll);
  release = () => {
    observer.disconnect();
    room.disconnect();
    clearTimeout(timer);
    for (const sign of signs) window.removeEventListener(sign, release);
    release = () => {};
  };
  for (const sign of signs) window.addEventListener(sign, release, { passive: true });
  // The observer calls back at once, which scrolls for the first time.
  observer.observe(document.body);
  room.observe(document.documentElement, { attributeFilter: ['style'] });
}
