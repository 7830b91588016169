/** Every change of the scenario asks for a forecast: a small run while a control moves, the full one when it rests. */
import { dragSamples, settledSamples } from '../model/passes';
import { defaultSeed } from '../model/sample-design';
import type { Scenario } from '../scenario/scenario';
import { connectWorker } from '../worker/connect-worker';
import { connectInline } from '../worker/inline-connection';
import { createRunner } from '../worker/runner';
import { bandYears } from './band-years';
import type { ForecastState, Phase } from './forecast-state.svelte';

/**
 * Keeps a state's forecast up with its scenario.
 *
 * @returns a function that ends the worker.
 */
export function runForecasts(state: ForecastState): () => void {
  const runner = createRunner<{ scenario: Scenario; phase: Phase }>({
    worker: connectWorker,
    inline: connectInline,
    onForecast: (forecast, _inputs, { scenario, phase }) =>
      state.receive(forecast, scenario, phase),
    onStatus: (status) => state.setStatus(status),
  });
  const submit = (phase: Phase): void => {
    const { scenario, view } = state;
    const { assumptions } = scenario;
    runner.submit(
      {
        assumptions,
        samples: phase === 'moving' ? dragSamples : settledSamples,
        seed: defaultSeed,
        years: bandYears(view.horizon, assumptions.demandAnchorYear),
      },
      { scenario, phase },
    );
  };
  state.onChange(({ phase, rerun }) => {
    if (rerun) submit(phase);
  });
  submit('settled');
  return () => runner.stop();
}
