/** Tells the page around an embed how tall the embed is. */
import { heightMessages } from '../embed/height-messages';

/** The lower edge of the embed is blank for as many pixels: a frame short by no more hides nothing and needs no scrollbar. */
const SPARE = 8;
/** Heights that go back and forth this often within a second are a quarrel with the host: the taller one stands. */
const QUARREL = 4;
const SECOND_MS = 1000;

/**
 * Tells the parent the height of the body, now and whenever it has changed; says nothing where there is no parent.
 *
 * Nothing in the embed depends on the frame's height, so that telling it ends. The one exception is the scrollbar, which takes
 * from the width: a frame as tall as it was told to be has none.
 *
 * @param childId the name that pym.js gave the frame.
 */
export function tellHeight(childId: string | undefined): void {
  const { parent, document } = window;
  if (parent === window) return;
  let sent = 0;
  /** When it was last sent a smaller height than before. */
  let shrunkAt: number[] = [];

  const fit = (): void => {
    document.documentElement.classList.toggle('fits', window.innerHeight >= sent - SPARE);
  };
  const send = (): void => {
    for (const message of heightMessages(sent, window.location.href, childId)) {
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

  // A host whose listener came late asks once more, as @newswire/frames does; any number of questions is one answer a second.
  let answeredAt = -Infinity;
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent || sent === 0 || performance.now() - answeredAt < SECOND_MS) return;
    if (typeof data !== 'object' || data === null) return;
    if (!('type' in data) || data.type !== 'frames-init') return;
    answeredAt = performance.now();
    send();
  });
}
