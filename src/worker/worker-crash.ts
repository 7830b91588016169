/**
 * Calls back when a worker cannot be loaded, throws, or sends what cannot be read. Termination from outside fires no event, so the
 * caller has to notice it.
 *
 * @param onCrash called with a reason, in technical words.
 */
export function hearCrash(worker: Worker, onCrash: (reason: string) => void): void {
  worker.addEventListener('error', (event) => {
    // Handled here, so it is not reported as an error of the page.
    event.preventDefault();
    // A script that cannot be loaded gives a bare event without a message.
    onCrash(event.message || 'script-not-loaded');
  });
  worker.addEventListener('messageerror', () => onCrash('message-unreadable'));
}
