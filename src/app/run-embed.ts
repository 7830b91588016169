/**
 * The forecasts of an embed. They run in a worker, which does not hold up the article and gives its memory back when it ends. It ends
 * after the first answer: a weak pass, then the full one when the frame is idle. A slider that is touched starts it again.
 */
import { dragSamples, settledSamples, weakSamples } from '../model/sampling/sample-counts';
import { type Phase, runInputs } from '../scenario/run-inputs';
import type { Scenario } from '../scenario/scenario';
import type { Connect } from '../worker/connection';
import { createForecastApi } from '../worker/forecast-api';
import { inlineConnection } from '../worker/inline-connection';
import { createRunner } from '../worker/runner';
import type { ForecastState } from './forecast-state.svelte';

/** How long the worker waits for a reader who has moved a slider. */
const IDLE_MS = 30_000;
/** How long it waits for the full pass. A frame that a reader only scrolls past never asks for that. */
const PAUSE_MS = 300;

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
 * @returns what to call when a slider is touched, so that the worker runs before the first change.
 */
export function runEmbed({ state, connect, onAnswer, whenFree }: EmbedRuns): () => void {
  const inputsOf = (scenario: Scenario, samples: number) =>
    runInputs(scenario, state.view.horizon, samples);
  const ask = (phase: Phase, samples: number): void => {
    const { scenario } = state;
    runner.submit(inputsOf(scenario, samples), { scenario, phase });
  };

  /** The outline of the pinned scenario, run once, because nothing in an embed changes it. */
  const runPinned = (): void => {
    const { pinned } = state.link;
    if (!pinned) return;
    const once = createRunner({
      worker: connect,
      inline: connectInline,
      onForecast(forecast) {
        state.setComparedForecast(forecast);
        once.stop();
      },
      onStatus() {},
    });
    once.submit(inputsOf(pinned, settledSamples));
  };

  let touched = false;
  let pressed = false;
  let left = false;
  let working = false;
  let isInline = false;
  let ending: ReturnType<typeof setTimeout> | undefined;
  const runner = createRunner<RunTag>({
    worker: connect,
    inline: connectInline,
    onForecast(forecast, _, { scenario, phase }) {
      state.receive(forecast, scenario, phase);
      if (touched) return;
      onAnswer(phase === 'settled');
      if (phase === 'settled') return;
      whenFree(() => {
        if (!touched) ask('settled', settledSamples);
        runPinned();
      });
    },
    onStatus(status) {
      if (status.kind === 'inline') isInline = true;
      working = status.kind !== 'idle' && status.kind !== 'failed';
      // Until a reader changes something, only a failure is news.
      if (touched || status.kind === 'failed') state.setStatus(status);
      if (status.kind === 'failed') onAnswer(true);
      stopWhenUnused();
    },
  });
  /** The worker runs on while it works or a slider is pressed, and then for a while if more is likely to come. */
  const stopWhenUnused = (): void => {
    clearTimeout(ending);
    if (working || pressed) return;
    const pause = left || !document.hasFocus() ? 0 : IDLE_MS;
    ending = setTimeout(() => runner.stop(), touched ? pause : PAUSE_MS);
  };
  const submit = (phase: Phase): void => {
    touched = true;
    ask(phase, phase === 'settled' ? settledSamples : isInline ? weakSamples : dragSamples);
  };
  ask('moving', weakSamples);
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
