/** Runs a forecast for every change of the scenario: a small run while a control moves, the full one when it is released. */
import { dragSamples, settledSamples, weakSamples } from '../model/sampling/sample-counts';
import { type Phase, runInputs } from '../scenario/run-inputs';
import type { Scenario } from '../scenario/scenario';
import { connectWorker } from '../worker/connect-worker';
import { connectInline } from '../worker/connect-inline';
import { createRunner } from '../worker/runner';
import type { ForecastState } from './forecast-state.svelte';
import { inputTime, tracePaint } from './paint-trace';
import { whenIdle } from './when-idle';

/** After so many answers in a row that take longer than this, a drag continues with fewer samples. */
const SLOW_ANSWER_MS = 60;
const SLOW_ANSWERS = 3;

/**
 * Keeps a state's forecast up to date with its scenario. A state that has a forecast already is run when the page is idle.
 *
 * @returns a function that ends the worker.
 */
export function runForecasts(state: ForecastState): () => void {
  let slowAnswers = 0;
  const runner = createRunner<{
    scenario: Scenario;
    phase: Phase;
    inputAt: number;
    sentAt: number;
  }>({
    worker: connectWorker,
    inline: connectInline,
    onForecast: (forecast, _inputs, { scenario, phase, inputAt, sentAt }) => {
      if (phase === 'moving' && slowAnswers < SLOW_ANSWERS) {
        slowAnswers = performance.now() - sentAt > SLOW_ANSWER_MS ? slowAnswers + 1 : 0;
      }
      if (phase === 'settled' && !state.link.old && state.reach(forecast)) {
        submit('settled');
        return;
      }
      state.receive(forecast, scenario, phase);
      void tracePaint(inputAt, sentAt);
    },
    onStatus: (status) => state.setStatus(status),
  });
  const submit = (phase: Phase): void => {
    const { scenario } = state;
    const moving = slowAnswers < SLOW_ANSWERS ? dragSamples : weakSamples;
    const samples = phase === 'moving' ? moving : settledSamples;
    const inputs = runInputs(scenario, state.horizon, samples);
    runner.submit(inputs, { scenario, phase, inputAt: inputTime(), sentAt: performance.now() });
  };
  state.onChange(({ phase, rerun }) => {
    if (rerun) submit(phase);
  });
  if (!state.forecast) submit('settled');
  // The still shows a forecast already, but the first drag should find a worker that is running.
  else whenIdle(() => submit('settled'));
  return () => runner.stop();
}
