/** An element counts as near within this distance. Browsers ignore it in frames of other sites. */
const NEAR = '400px';

/**
 * Calls back once an element is near the viewport; never for one that nobody scrolls to.
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
