import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Change } from '../../src/app/forecast-state.svelte';
import { PageState } from '../../src/app/page-state.svelte';
import { settledSamples } from '../../src/model/sampling/sample-counts';
import { presets } from '../../src/scenario/presets';
import { defaultScenario, withInterval, withPreset } from '../../src/scenario/scenario';
import type { RunnerStatus } from '../../src/worker/runner';
import { madeUpForecast } from '../worker/made-up-forecast';

const forecast = madeUpForecast(Float64Array.of(2020, 2030, 2040), 64);
const faster = withInterval(defaultScenario, 'datasetGrowth', [2, 3]);

/** A state, and every change that it announces. */
function opened(query: string) {
  const state = new PageState(query);
  const changes: Change[] = [];
  state.onChange((change) => changes.push(change));
  return { state, changes };
}

describe('a state', () => {
  it('starts with what the address says, and no forecast', () => {
    const { state, changes } = opened('?preset=epoch2024&horizon=2060&year=2031');
    expect(state.scenario).toEqual(withPreset('epoch2024'));
    expect(state.view).toEqual({ horizon: 2060, yScale: 'log', year: 2031 });
    expect([state.forecast, state.spoken, state.stale, state.moving]).toEqual([
      undefined,
      '',
      false,
      false,
    ]);
    expect(changes).toEqual([]);
  });

  it('names what it could not use of the address, until dismissed', () => {
    const { state } = opened('?datasetGrowth=banana');
    expect(state.notices).toHaveLength(1);
    state.dismissNotices();
    expect(state.notices).toEqual([]);
    expect(state.scenario.assumptions).toEqual(presets.baseline.assumptions);
  });

  it('keeps mistyped keys through a change', () => {
    const { state, changes } = opened('?pagse=1');
    state.setScenario(faster, 'a');
    expect(changes.at(-1)?.link.unknown).toEqual([['pagse', '1']]);
  });

  it('announces each change with its gesture and phase', () => {
    const { state, changes } = opened('');
    state.setScenario(faster, 'slider@1', 'moving');
    expect(state.moving).toBe(true);
    state.setScenario(faster, 'slider@1', 'settled');
    expect(state.moving).toBe(false);
    expect(changes.map(({ gesture, phase, rerun }) => [gesture, phase, rerun])).toEqual([
      ['slider@1', 'moving', true],
      ['slider@1', 'settled', true],
    ]);
  });

  it('asks for a forecast where the picture needs more years, and for no other change of the view', () => {
    const { state, changes } = opened('');
    state.setView({ year: 2035 }, 'cursor');
    state.setView({ yScale: 'linear' }, 'scale');
    state.setView({ horizon: 2060 }, 'horizon');
    expect(changes.map(({ rerun }) => rerun)).toEqual([false, false, true]);
    expect(state.view).toEqual({ horizon: 2060, yScale: 'linear', year: 2035 });
  });

  it('is stale until the forecast of its own scenario is there', () => {
    const { state } = opened('');
    state.receive(forecast, state.scenario, 'settled');
    expect(state.stale).toBe(false);
    state.setScenario(faster, 'a');
    expect(state.stale).toBe(true);
    state.receive(forecast, faster, 'settled');
    expect(state.stale).toBe(false);
  });

  it('speaks when a change has settled, not while it moves', () => {
    const { state } = opened('');
    state.receive(forecast, state.scenario, 'moving');
    expect(state.spoken).toBe('');
    state.receive(forecast, state.scenario, 'settled');
    expect(state.spoken).toMatch(/^Even odds that .+\.$/);
  });

  it('opens what Back brings: scenario, view and notices, in one change', () => {
    const { state, changes } = opened('?preset=epoch2024');
    state.setScenario(faster, 'slider@1', 'moving');
    state.open('?preset=disclosedPace&y=linear&pages=-5');
    expect(state.scenario).toEqual(withPreset('disclosedPace'));
    expect(state.view.yScale).toBe('linear');
    expect(state.moving).toBe(false);
    expect(state.notices).toHaveLength(1);
    expect(changes.at(-1)).toMatchObject({ gesture: 'history', phase: 'settled', rerun: true });
    expect(changes).toHaveLength(2);
  });

  it('changes what is pinned and noted, without a run', () => {
    const { state, changes } = opened('?repetition=2');
    state.change({ pinned: state.scenario }, 'pin', 'settled');
    state.change({ note: 'hi' }, 'note', 'settled');
    expect(changes.map(({ rerun }) => rerun)).toEqual([false, false]);
    expect(state.link.pinned).toBe(state.scenario);
    expect(state.link.note).toBe('hi');
    state.change({ scenario: faster, pinned: undefined }, 'a', 'settled');
    expect(state.link.pinned).toBeUndefined();
    expect(changes.at(-1)?.rerun).toBe(true);
  });

  it('asks once more for what failed', () => {
    const { state, changes } = opened('');
    state.retry();
    expect(changes).toEqual([
      { link: state.link, phase: 'settled', gesture: 'retry', rerun: true, isView: false },
    ]);
  });
});

describe('trouble', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const after = (...statuses: RunnerStatus[]): PageState => {
    const { state } = opened('');
    for (const status of statuses) state.setStatus(status);
    return state;
  };
  const failed: RunnerStatus = { kind: 'failed', by: 'model', reason: 'r' };
  const restarted: RunnerStatus = { kind: 'restarted', reason: 'r' };
  const lasting: RunnerStatus[] = [{ kind: 'slow' }, failed];
  const passing: RunnerStatus[] = [restarted, { kind: 'inline', reason: 'r' }];

  it('is not the usual course of a run', () => {
    const state = after({ kind: 'starting' }, { kind: 'working' }, { kind: 'idle' });
    expect(state.trouble).toBeUndefined();
    expect(state.status.kind).toBe('idle');
  });

  it('is no wait for what is there already', () => {
    const state = after({ kind: 'slow' });
    expect(state.trouble).toEqual({ kind: 'slow' });
    state.show({ ...forecast, samples: settledSamples }, state.scenario, 'settled');
    expect(state.trouble).toBeUndefined();
    state.setScenario(faster, 'a');
    expect(state.trouble).toEqual({ kind: 'slow' });
  });

  it.each(lasting)('$kind lasts until it is over', (status) => {
    const state = after(status);
    vi.advanceTimersByTime(60_000);
    expect(state.trouble).toEqual(status);
    state.setStatus({ kind: 'working' });
    expect(state.trouble).toBeUndefined();
  });

  it.each(passing)('$kind can be read for a while after it is over', (status) => {
    const state = after(status, { kind: 'idle' });
    vi.advanceTimersByTime(11_000);
    expect(state.trouble).toEqual(status);
    vi.advanceTimersByTime(2_000);
    expect(state.trouble).toBeUndefined();
  });

  it('that is news does not outlive worse', () => {
    const state = after(restarted, failed);
    vi.advanceTimersByTime(60_000);
    expect(state.trouble).toEqual(failed);
  });
});
