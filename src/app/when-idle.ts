/** On a page that is never idle, callbacks run after this long. */
const LONGEST_MS = 2000;

/** Calls back when the page is idle. */
export const whenIdle = (callback: () => void): void => {
  if ('requestIdleCallback' in window) {
    window.requestIdleCallback(callback, { timeout: LONGEST_MS });
  } else setTimeout(callback, 200);
};
