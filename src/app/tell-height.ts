/** Tells the page around an embed how tall the embed is. */
import { askTypes, heightMessages } from '../embed/height-messages';

/** The embed ends in this many blank pixels, so a frame that is too short by no more hides nothing and needs no scrollbar. */
const SPARE = 8;
/** If the height shrinks this often within a second, host and embed react to each other, and the taller height is kept. */
const QUARREL = 4;
const SECOND_MS = 1000;

/**
 * Sends the parent the height of the body, now and whenever it changes; sends nothing where there is no parent.
 *
 * Nothing in the embed depends on the frame's height, so this cannot loop. The one exception is the scrollbar, which narrows
 * the body: a frame that has the height it was sent shows none.
 *
 * @param childId the name that pym.js gave the frame.
 * @param secret  the name that WordPress gave it.
 */
export function tellHeight(childId?: string, secret?: string): void {
  const { parent, document } = window;
  if (parent === window) return;
  let sent = 0;
  /** The times at which a smaller height than before was sent. */
  let shrunkAt: number[] = [];

  const fit = (): void => {
    document.documentElement.classList.toggle('fits', window.innerHeight >= sent - SPARE);
  };
  const send = (): void => {
    for (const message of heightMessages(sent, window.location.href, childId, secret)) {
      parent.postMessage(message, '*');
    }
  };
  const look = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // A frame that is not displayed has no height.
    if (height === 0 || window.innerWidth === 0 || height === sent) return;
    if (height < sent) {
      const now = performance.now();
      shrunkAt = shrunkAt.filter((at) => now - at < SECOND_MS);
      if (shrunkAt.length >= QUARREL) return;
      shrunkAt.push(now);
    }
    sent = height;
    fit();
    send();
  };
  new ResizeObserver(look).observe(document.body);
  window.addEventListener('resize', fit);

  // A host that started listening late asks for the height. It gets one answer a second at most, but always one: two listeners that
  // start within a second are both answered.
  let answeredAt = -Infinity;
  let isAsked = false;
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || sent === 0 || isAsked) return;
    if (typeof data !== 'object' || data === null) return;
    if (!('type' in data) || !askTypes.includes(data.type)) return;
    isAsked = true;
    setTimeout(
      () => {
        isAsked = false;
        answeredAt = performance.now();
        send();
      },
      answeredAt + SECOND_MS - performance.now(),
    );
  });
}
