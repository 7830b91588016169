import { findBrowser, noBrowser } from '../scripts/find-browser.mjs';

/** Stops a run that needs a browser before any of its tests, where there is none. */
export default function needBrowser(): void {
  if (findBrowser() === undefined) throw new Error(noBrowser);
}
