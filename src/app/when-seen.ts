/** How far off an element counts as near, where the browser lets a frame know. */
const NEAR = '400px';

/**
 * Calls back once an element is in sight or near it: at once if it is, and never for one that nobody scrolls to.
 *
 * @returns a function that stops waiting for it.
 */
export function whenSeen(element: Element, callback: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => observer.disconnect();
}
