/**
 * Says when a worker cannot be loaded, throws, or sends what cannot be read. Not when it is ended from outside: that is silent,
 * and for the caller to notice.
 *
 * @param onCrash called with a reason, in technical words.
 */
export function hearCrash(worker: Worker, onCrash: (reason: string) => void): void {
  worker.addEventListener('error', (event) => {
    // Answered here, so it is no error of the page's.
    event.preventDefault();
    // A script that cannot be loaded gives a bare event without a message.
    onCrash(event.message || 'script-not-loaded');
  });
  worker.addEventListener('messageerror', () => onCrash('message-unreadable'));
}
