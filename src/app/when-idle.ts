/** On a page that is never idle, what waits for it is done all the same. */
const LONGEST_MS = 2000;

/** Calls back when the page has nothing better to do. */
export const whenIdle = (callback: () => void): void => {
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(callback, { timeout: LONGEST_MS });
  } else setTimeout(callback, 200);
};
