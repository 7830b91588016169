/**
 * The forecasts of an embed. The frame computes the first answer itself: a weak pass, then the full one when the frame is idle. Only a
 * reader who moves a slider starts a worker, and the worker ends when that reader leaves the frame.
 */
import { dragSamples, settledSamples, weakSamples } from '../model/sampling/sample-counts';
import { type Phase, runInputs } from '../scenario/run-inputs';
import type { Scenario } from '../scenario/scenario';
import type { Connect } from '../worker/connection';
import { createForecastApi } from '../worker/forecast-api';
import { inlineConnection } from '../worker/inline-connection';
import { createRunner, type Runner, type RunnerOptions } from '../worker/runner';
import type { ForecastState } from './forecast-state.svelte';

/** How long an unused worker is left running. */
const IDLE_MS = 30_000;

const connectInline: Connect = () => inlineConnection(createForecastApi());

interface RunTag {
  readonly scenario: Scenario;
  readonly phase: Phase;
}

interface EmbedRuns {
  readonly state: ForecastState;
  /** Starts the worker. */
  readonly connect: Connect;
  /** There is something to show: the answer of the weak or of the full pass, or that the run has failed. */
  readonly onAnswer: (settled: boolean) => void;
  /** Calls back when the frame has time for the full pass. */
  readonly whenFree: (callback: () => void) => void;
}

/**
 * Runs the forecast of an embed's link, and then one for every change of a slider.
 *
 * @returns what to call when a slider is touched, so that the worker starts before the first change.
 */
export function runEmbed({ state, connect, onAnswer, whenFree }: EmbedRuns): () => void {
  const ask = (
    runner: Runner<RunTag>,
    phase: Phase,
    samples: number,
    scenario = state.scenario,
  ): void => {
    runner.submit(runInputs(scenario, state.view.horizon, samples), { scenario, phase });
  };
  const onForecast: RunnerOptions<RunTag>['onForecast'] = (forecast, _, { scenario, phase }) =>
    state.receive(forecast, scenario, phase);

  const first = createRunner<RunTag>({
    inline: connectInline,
    onForecast(forecast, inputs, tag) {
      onForecast(forecast, inputs, tag);
      onAnswer(tag.phase === 'settled');
      if (tag.phase === 'settled') {
        // The sample points of the full pass take megabytes, and few embeds are ever asked again.
        first.stop();
      } else {
        whenFree(() => {
          if (!touched) ask(first, 'settled', settledSamples);
          runPinned();
        });
      }
    },
    onStatus(status) {
      state.setStatus(status);
      if (status.kind === 'failed') onAnswer(true);
    },
  });
  ask(first, 'moving', weakSamples);

  /** The outline of the pinned scenario, run once, because nothing in an embed changes it. */
  const runPinned = (): void => {
    const { pinned } = state.link;
    if (!pinned) return;
    const runner = createRunner<RunTag>({
      inline: connectInline,
      onForecast(forecast) {
        state.setComparedForecast(forecast);
        runner.stop();
      },
      onStatus() {},
    });
    ask(runner, 'settled', settledSamples, pinned);
  };

  let touched = false;
  let pressed = false;
  let working = false;
  let isInline = false;
  let ending: ReturnType<typeof setTimeout> | undefined;
  const runner = createRunner<RunTag>({
    worker: connect,
    inline: connectInline,
    onForecast,
    onStatus(status) {
      if (status.kind === 'inline') isInline = true;
      working = status.kind !== 'idle' && status.kind !== 'failed';
      state.setStatus(status);
      stopWhenUnused();
    },
  });
  let left = false;
  /** The worker runs on while it works or a slider is pressed, and then for a while if the reader is still in this frame. */
  const stopWhenUnused = (): void => {
    clearTimeout(ending);
    if (working || pressed) return;
    if (document.hasFocus() && !left) ending = setTimeout(() => runner.stop(), IDLE_MS);
    else runner.stop();
  };
  const submit = (phase: Phase): void => {
    touched = true;
    first.stop();
    ask(runner, phase, phase === 'settled' ? settledSamples : isInline ? weakSamples : dragSamples);
  };
  state.onChange(({ phase, rerun }) => {
    if (rerun) submit(phase);
  });

  const release = (): void => {
    pressed = false;
    if (touched) stopWhenUnused();
  };
  window.addEventListener('pointerup', release, true);
  window.addEventListener('pointercancel', release, true);
  window.addEventListener('focus', () => (left = false));
  window.addEventListener('blur', () => {
    left = true;
    release();
  });
  return () => {
    pressed = true;
    if (!touched) submit('settled');
  };
}
