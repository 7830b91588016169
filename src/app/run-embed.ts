/**
 * The forecasts of an embed. The first answer is worked out in the frame itself: a weak pass, then the full one when the frame has
 * nothing better to do. Only a reader who moves a slider starts a worker, and it ends when that reader has gone elsewhere.
 */
import { dragSamples, settledSamples, weakSamples } from '../model/sampling/sample-counts';
import { type Phase, runInputs } from '../scenario/run-inputs';
import type { Scenario } from '../scenario/scenario';
import type { Connect } from '../worker/connection';
import { createForecastApi } from '../worker/forecast-api';
import { inlineConnection } from '../worker/inline-connection';
import { createRunner, type Runner, type RunnerOptions } from '../worker/runner';
import type { ForecastState } from './forecast-state.svelte';

/** How long a worker waits for the next touch. */
const IDLE_MS = 30_000;

const connectInline: Connect = () => inlineConnection(createForecastApi());

interface Asked {
  readonly scenario: Scenario;
  readonly phase: Phase;
}

interface EmbedRuns {
  readonly state: ForecastState;
  /** Starts the worker. */
  readonly connect: Connect;
  /** There is something to show: an answer, by the weak or by the full pass, or that there is none. */
  readonly onAnswer: (settled: boolean) => void;
  /** Calls back when the frame has time for the full pass. */
  readonly whenFree: (callback: () => void) => void;
}

/**
 * Answers an embed's link, and then whatever its sliders ask.
 *
 * @returns what to call when a slider is touched: the worker warms up.
 */
export function runEmbed({ state, connect, onAnswer, whenFree }: EmbedRuns): () => void {
  const ask = (
    runner: Runner<Asked>,
    phase: Phase,
    samples: number,
    scenario = state.scenario,
  ): void => {
    runner.submit(runInputs(scenario, state.view.horizon, samples), { scenario, phase });
  };
  const onForecast: RunnerOptions<Asked>['onForecast'] = (forecast, _, { scenario, phase }) =>
    state.receive(forecast, scenario, phase);

  const first = createRunner<Asked>({
    inline: connectInline,
    onForecast(forecast, runInputs, asked) {
      onForecast(forecast, runInputs, asked);
      onAnswer(asked.phase === 'settled');
      if (asked.phase === 'settled') {
        // The points of the full pass weigh megabytes, and nobody may ever ask again.
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

  /** The outline beside the answer, once: nothing in an embed moves it. */
  const runPinned = (): void => {
    const { pinned } = state.link;
    if (!pinned) return;
    const runner = createRunner<Asked>({
      inline: connectInline,
      onForecast(forecast) {
        state.setPinnedForecast(forecast);
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
  const runner = createRunner<Asked>({
    worker: connect,
    inline: connectInline,
    onForecast,
    onStatus(status) {
      if (status.kind === 'inline') isInline = true;
      working = status.kind !== 'idle' && status.kind !== 'failed';
      state.setStatus(status);
      rest();
    },
  });
  let left = false;
  /** A worker lives while it works or is held, and then for a while, if the reader is still in this frame. */
  const rest = (): void => {
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
    if (touched) rest();
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
