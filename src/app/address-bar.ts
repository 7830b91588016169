/** Writes the state into the address bar, with a history entry for each gesture, so that Back undoes it. */
import { readLink } from '../scenario/read-link';
import { writeLink } from '../scenario/write-link';
import { isGrip } from '../ui/grip';
import type { PageState } from './page-state.svelte';
import { linkOf } from './page-link';

/** The state of a history entry: its number among the page's own entries, and the last of them, to which Redo may go. */
interface EntryState {
  readonly entry: number;
  readonly last: number;
  /** How many entries up to this one were made by links within the page, which change nothing that could be undone. */
  readonly jumps?: number;
}

/** Browsers limit how often the address may change, so only the last value of a gesture is sure to be written. */
const LEAST_GAP_MS = 310;
/** A write that the browser refuses is tried once more after this time, by which its limit has passed. */
const RETRY_MS = 10_000;
/** A finger that scrolls the page from a slider is known by then to want nothing of it, on a slow device too. */
const FIRST_OF_GRIP_MS = 1000;
/** Key presses on one control closer together than this are one gesture. */
const GESTURE_MS = 1000;

/**
 * Keeps `location` and a state in step, both ways.
 *
 * @param window the page's window; where its history is barred (an opaque origin) nothing is written.
 * @returns a function that stops it.
 */
export function bindAddressBar(state: PageState, window: Window): () => void {
  let gesture = '';
  let gestureAt = -Infinity;
  let writtenAt = -Infinity;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let isRefused = false;
  let newest = '';
  /** The first change of a gesture makes an entry, later ones replace it. */
  let how: 'pushState' | 'replaceState' = 'replaceState';
  let current: EntryState = { entry: 0, last: 0 };

  /**
   * The browser scrolls to where an entry was left, which Undo and Redo must not do: the reader may use them anywhere. Each entry
   * has its own setting, so that Back still returns from a link within the page, and a page that is loaded anew stays in place.
   */
  const stayOnReturn = (): void => {
    window.history.scrollRestoration = 'manual';
  };
  const scrollOnReturn = (): void => {
    window.history.scrollRestoration = 'auto';
  };
  const onclick = ({ target, defaultPrevented }: MouseEvent): void => {
    const isJump = target instanceof Element && target.closest('a[href^="#"]') !== null;
    if (isJump && !defaultPrevented) scrollOnReturn();
  };

  const known = (): EntryState | null => window.history.state as EntryState | null;
  /** @returns whether the browser took it. */
  const put = (next: EntryState, address?: string): boolean => {
    try {
      if (how === 'pushState') stayOnReturn();
      window.history[how](next, '', address);
    } catch {
      // A sandboxed frame may not touch its history; the page works without it.
      return false;
    }
    current = next;
    how = 'replaceState';
    const { entry, last, jumps = 0 } = current;
    state.setSteps({
      undo: entry > jumps ? () => travel(-1 - jumps) : undefined,
      redo: entry < last ? () => travel(1) : undefined,
    });
    return true;
  };
  /** Whether the page itself goes through the history, for Undo or Redo. */
  let travels = false;
  const travel = (by: number): void => {
    if (pending !== undefined) write();
    travels = true;
    stayOnReturn();
    window.history.go(by);
  };
  const write = (): void => {
    clearTimeout(pending);
    pending = undefined;
    writtenAt = performance.now();
    const address = `?${newest}`;
    if (address === window.location.search) return;
    const entry = current.entry + 1;
    const hash = linkOf(window) === window.location.search ? window.location.hash : '';
    const isTaken = put(
      how === 'pushState' ? { entry, last: entry } : current,
      `${address}${hash}`,
    );
    if (!isTaken && !isRefused) pending = setTimeout(write, RETRY_MS);
    isRefused = !isTaken;
  };

  state.onChange((change) => {
    if (change.gesture === 'retry') return;
    if (change.gesture === 'history') {
      // The entry that waits for a value is no longer the present one, so it cannot be written any more.
      clearTimeout(pending);
      pending = undefined;
      gesture = change.gesture;
      return;
    }
    const isNew =
      change.gesture !== gesture ||
      (!isGrip(gesture) && performance.now() - gestureAt > GESTURE_MS);
    // The last value of the gesture before goes into that gesture's entry.
    if (pending !== undefined && isNew) write();
    gesture = change.gesture;
    gestureAt = performance.now();
    if (isNew) {
      // Undo takes back answers, not where the reader looked.
      how = change.isView ? 'replaceState' : 'pushState';
      // Written after a pause, so that a grip that is cancelled, as by a finger that scrolls, leaves no entry.
      writtenAt = isGrip(gesture) ? gestureAt + FIRST_OF_GRIP_MS - LEAST_GAP_MS : -Infinity;
    }

    newest = writeLink(change.link);
    const wait = LEAST_GAP_MS - (gestureAt - writtenAt);
    // A hand that has let go waits no longer than between two values.
    const isLate = change.phase === 'settled' && wait > LEAST_GAP_MS;
    if (isLate) clearTimeout(pending);
    if (wait <= 0) write();
    else if (isLate) pending = setTimeout(write, LEAST_GAP_MS);
    else pending ??= setTimeout(write, wait);
  });

  state.leave = (layer = state.layer): void => {
    if (layer !== state.layer) return layer?.close();
    if (pending !== undefined) write();
    // If nothing was done since it was opened, the entry that its opening made is the last one.
    if (current.jumps !== undefined) window.history.back();
    else {
      state.layer?.close();
      put(current, window.location.search || window.location.pathname);
    }
  };
  /** Back closes what lies over the page first, and keeps what was done in it. */
  const closeLayer = (): void => {
    state.layer?.close();
    const { entry } = known() ?? current;
    const address = `?${writeLink(state.link)}`;
    if (writeLink(readLink(linkOf(window)).state) === writeLink(state.link)) return;
    clearTimeout(pending);
    pending = undefined;
    how = 'pushState';
    put({ entry: entry + 1, last: entry + 1 }, address);
  };

  const onpopstate = (): void => {
    const isOurs = travels;
    travels = false;
    const landed = known();
    const isInside = state.layer?.isAt?.(window.location.hash.slice(1)) ?? false;
    if (state.layer && !isOurs && !isInside && landed && landed.entry <= current.entry)
      closeLayer();
    how = 'replaceState';
    // An entry without our state was made by a link within the page; an older one of ours does not know the last entry.
    const ours = known();
    const [entry, jumps] = [current.entry + 1, (current.jumps ?? 0) + 1];
    put(
      ours
        ? { ...ours, last: Math.max(ours.entry, current.last) }
        : { entry, last: entry - jumps, jumps },
      // What was open when the entry was made is closed, and would open when the page is loaded anew.
      isOurs && !state.layer ? window.location.search || window.location.pathname : undefined,
    );
    // A link to another part of the page leaves the scenario unchanged.
    if (writeLink(readLink(linkOf(window)).state) === writeLink(state.link)) {
      gesture = '';
      return;
    }
    state.open(linkOf(window), ours ? state.view : undefined);
    newest = writeLink(state.link);
    if (newest !== writeLink(readLink(linkOf(window)).state)) write();
  };
  /**
   * After Back from another page that page lies ahead, so nothing can be redone. `navigation.canGoForward` does not tell: it is true
   * where another page of ours lies ahead, and false in Firefox 153 after Back within a page that was loaded anew.
   */
  const comeBack = (): void => {
    const present = known() ?? current;
    put({ ...present, last: present.entry });
  };
  const onpageshow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) comeBack();
  };
  const [loading] = window.performance.getEntriesByType('navigation');
  if ((loading as PerformanceNavigationTiming | undefined)?.type === 'back_forward') comeBack();
  else put(known() ?? current);
  window.addEventListener('pageshow', onpageshow);
  window.addEventListener('popstate', onpopstate);
  window.addEventListener('click', onclick);
  window.addEventListener('pagehide', scrollOnReturn);
  return () => {
    clearTimeout(pending);
    window.removeEventListener('pageshow', onpageshow);
    window.removeEventListener('popstate', onpopstate);
    window.removeEventListener('click', onclick);
    window.removeEventListener('pagehide', scrollOnReturn);
  };
}
