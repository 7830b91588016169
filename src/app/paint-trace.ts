/** Measures how long a change takes until its result is on the screen, as entries of the browser's performance timeline. */
import { tick } from 'svelte';

/** Each measure replaces the one before: observers have seen it, and the timeline does not fill up. */
function measure(name: string, start: number, end: number): void {
  performance.clearMeasures(name);
  performance.measure(name, { start, end });
}

/** When the input that is being handled happened, in milliseconds of the page's clock. */
export const inputTime = (): number =>
  // `window.event` spares passing the event down to here; a run without an event starts now.
  window.event?.timeStamp ?? performance.now();

/**
 * Measures one answer: `forecast-round-trip` until it came back, `draw` while the page rendered it, and
 * `input-to-paint` from the input to the frame that shows it.
 *
 * @param inputAt when the input happened, `sentAt` when the run was asked for: milliseconds of the page's clock.
 */
export async function tracePaint(inputAt: number, sentAt: number): Promise<void> {
  const receivedAt = performance.now();
  measure('forecast-round-trip', sentAt, receivedAt);
  await tick();
  measure('draw', receivedAt, performance.now());
  requestAnimationFrame(() => {
    // A message that is posted before painting arrives after it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      measure('input-to-paint', inputAt, performance.now());
      port1.close();
    };
    port2.postMessage(undefined);
  });
}
