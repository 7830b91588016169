import { expect, it } from 'vitest';
import { hearCrash } from '../../src/worker/worker-crash';

/** A worker as far as it is listened to. */
class Listened extends EventTarget {
  readonly reasons: string[] = [];
  constructor() {
    super();
    hearCrash(this as unknown as Worker, (reason) => this.reasons.push(reason));
  }
}

it('tells what a worker threw, and keeps it from being an error of the page', () => {
  const worker = new Listened();
  const thrown = Object.assign(new Event('error', { cancelable: true }), { message: 'boom' });
  worker.dispatchEvent(thrown);
  expect(worker.reasons).toEqual(['boom']);
  expect(thrown.defaultPrevented).toBe(true);
});

it('tells of a script that cannot be loaded, and of a message that cannot be read', () => {
  const worker = new Listened();
  worker.dispatchEvent(new Event('error', { cancelable: true }));
  worker.dispatchEvent(new Event('messageerror'));
  expect(worker.reasons).toEqual(['script-not-loaded', 'message-unreadable']);
});
