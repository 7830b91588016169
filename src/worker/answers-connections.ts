/** The two connections for the deeper answers: a worker of their own, and the page itself where no worker starts. */
import { releaseProxy, wrap } from 'comlink';
import type { AnswersApi } from './answers-api';
import address from './answers-entry?worker&url';
import type { ConnectAnswers } from './answers-runner';
import { ownScript } from './own-script';
import { hearCrash } from './worker-crash';

/** Starts the worker. It throws where there are no workers, or none may be started from here. */
export const connectAnswersWorker: ConnectAnswers = (onCrash) => {
  const worker = new Worker(ownScript(address), { type: 'module' });
  hearCrash(worker, onCrash);
  const api = wrap<AnswersApi>(worker);
  return {
    ask: (kind, input) => api.ask(kind, input) as never,
    close() {
      api[releaseProxy]();
      worker.terminate();
    },
  };
};

/** Answers on the page itself after a pause, so that the click that asked is painted first. */
export const connectAnswersInline: ConnectAnswers = () => ({
  async ask(kind, input) {
    await new Promise((resolve) => setTimeout(resolve, 30));
    const { answersApi } = await import('./answers-api');
    return answersApi.ask(kind, input);
  },
  close() {},
});
