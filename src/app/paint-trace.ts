/** What a change of an input takes until its result is on the screen, as entries of the browser's own performance timeline. */
import { tick } from 'svelte';

/** Each measure replaces its last: an observer sees them all, and nothing piles up. */
function measure(name: string, start: number, end: number): void {
  performance.clearMeasures(name);
  performance.measure(name, { start, end });
}

/** When the input that is being handled happened, by the page's clock. */
export const inputTime = (): number =>
  // The one way to know the event from down here; a run that no event asked for begins now.
  window.event?.timeStamp ?? performance.now();

/**
 * Measures the way of one answer: `forecast-round-trip` until it came back, `draw` while the page took it over, and
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
    // A message sent before painting is heard after it.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      measure('input-to-paint', inputAt, performance.now());
      port1.close();
    };
    port2.postMessage(undefined);
  });
}
