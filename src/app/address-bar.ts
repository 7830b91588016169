/** The address bar follows the state: a history entry for each gesture, so that Back undoes it. */
import { readLink } from '../scenario/read-link';
import { writeLink } from '../scenario/write-link';
import { isGrip } from '../ui/grip';
import type { ForecastState } from './forecast-state.svelte';

/** What each entry of ours knows of itself: its place among ours, and the furthest that Redo may go. */
interface Place {
  readonly entry: number;
  readonly last: number;
  /** How many entries, itself the last, were made by links within the page: they change nothing that could be undone. */
  readonly jumps?: number;
}

/** Browsers limit how often the address may change; the last value of a gesture is always written. */
const LEAST_GAP_MS = 250;
/** Key presses on one control closer together than this are one gesture. */
const GESTURE_MS = 1000;

/**
 * Keeps `location` and a state together, both ways.
 *
 * @param window the page's window; where its history is barred (an opaque origin) the state simply lives without it.
 * @returns a function that stops it.
 */
export function bindAddressBar(state: ForecastState, window: Window): () => void {
  let gesture = '';
  let gestureAt = -Infinity;
  let writtenAt = -Infinity;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let newest = '';
  /** The first writing of a gesture makes an entry, the rest of it changes the entry. */
  let how: 'pushState' | 'replaceState' = 'replaceState';
  let place: Place = { entry: 0, last: 0 };

  const known = (): Place | null => window.history.state as Place | null;
  const put = (next: Place, address?: string): void => {
    try {
      window.history[how](next, '', address);
    } catch {
      // A sandboxed frame may not touch its history; the page works without it.
      return;
    }
    place = next;
    how = 'replaceState';
    const { entry, last, jumps = 0 } = place;
    state.setSteps({
      undo: entry > jumps ? () => travel(-1 - jumps) : undefined,
      redo: entry < last ? () => travel(1) : undefined,
    });
  };
  const travel = (by: number): void => {
    // What the last gesture still owes goes into its entry first.
    if (pending !== undefined) write();
    // Entries ahead are gone once the reader has been to another site.
    if (by < 0 || window.navigation?.canGoForward !== false) window.history.go(by);
  };
  const write = (): void => {
    clearTimeout(pending);
    pending = undefined;
    writtenAt = performance.now();
    const address = `?${newest}`;
    if (address === window.location.search) return;
    const entry = place.entry + 1;
    put(how === 'pushState' ? { entry, last: entry } : place, `${address}${window.location.hash}`);
  };

  state.onChange((change) => {
    if (change.gesture === 'retry') return;
    if (change.gesture === 'history') {
      // The entry that is still owed a value has been left, and cannot be written any more.
      clearTimeout(pending);
      pending = undefined;
      gesture = change.gesture;
      return;
    }
    const isNew =
      change.gesture !== gesture ||
      (!isGrip(gesture) && performance.now() - gestureAt > GESTURE_MS);
    // What the last gesture still owes goes into its own entry.
    if (pending !== undefined && isNew) write();
    gesture = change.gesture;
    gestureAt = performance.now();
    if (isNew) {
      how = 'pushState';
      // A grip that is taken back at once, as by a finger that scrolls the page, leaves no entry.
      writtenAt = isGrip(gesture) ? gestureAt : -Infinity;
    }

    newest = writeLink(change.link);
    if (gestureAt - writtenAt >= LEAST_GAP_MS) write();
    else pending ??= setTimeout(write, LEAST_GAP_MS - (gestureAt - writtenAt));
  });

  const onpopstate = (): void => {
    how = 'replaceState';
    // An entry that is not ours yet was made by a link within the page; one of ours may not know how far others go.
    const ours = known();
    const [entry, jumps] = [place.entry + 1, (place.jumps ?? 0) + 1];
    put(ours ? { ...ours, last: place.last } : { entry, last: entry - jumps, jumps });
    // So does one to another place on the page, which leaves the scenario as it stands.
    if (writeLink(readLink(window.location.search).state) === writeLink(state.link)) gesture = '';
    else state.open(window.location.search);
  };
  put(known() ?? place);
  window.addEventListener('popstate', onpopstate);
  return () => {
    clearTimeout(pending);
    window.removeEventListener('popstate', onpopstate);
  };
}
