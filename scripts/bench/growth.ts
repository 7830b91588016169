/** How the cost of a pass grows: with samples, with the years asked for, with the number of uncertain parameters. */
import { type Assumptions, baseline } from '../../src/model/parameters/assumptions';
import { distributionOf } from '../../src/model/parameters/distribution';
import { plainEngine } from '../../src/model/engines/plain/plain-engine';
import { type ParameterId, parameterIds } from '../../src/model/parameters/parameters';
import { frameOf } from './moved-sliders';
import { dragSamples, keptDesign, pageYears, pass } from './passes';
import { plainSettingOf } from './plain-setting';
import { interleaved } from './rounds';
import { peerModel, peerYears } from './peers/peer-model';
import { runNaiveLoop } from './peers/naive-loop';

export interface Growth {
  readonly what: string;
  /** What is varied, as a reader sees it. */
  readonly at: string;
  /** Milliseconds, the median. */
  readonly milliseconds: number;
}

/** Half years from 2020 on. */
const halfYears = (count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => 2020 + i / 2);

/** The baseline with only the first few of its uncertain parameters left uncertain, the others at their medians. */
function withUncertain(count: number): { assumptions: Assumptions; uncertain: number } {
  const uncertain = new Set(
    parameterIds
      .filter((id) => !id.startsWith('cost'))
      .filter((id) => distributionOf(id, baseline.intervals[id]).scale > 0)
      .slice(0, count),
  );
  const intervals = Object.fromEntries(
    parameterIds.map((id) => {
      const { median } = distributionOf(id, baseline.intervals[id]);
      return [id, uncertain.has(id) ? baseline.intervals[id] : [median, median]];
    }),
  ) as unknown as Record<ParameterId, readonly [number, number]>;
  return { assumptions: { ...baseline, intervals }, uncertain: uncertain.size };
}

/** The same assumptions with the slider of a frame moved, so that nothing can be taken from the run before. */
const moved = (assumptions: Assumptions, turn: number): Assumptions => {
  const frame = frameOf(turn, 1000);
  return {
    ...assumptions,
    intervals: { ...assumptions.intervals, datasetGrowth: frame.intervals.datasetGrowth },
  };
};

/** Measures the table, a row each. */
export async function growthTable(rounds: number): Promise<Growth[]> {
  const years = pageYears();
  const naive = peerModel(plainSettingOf(baseline), peerYears(4));
  const rows: { what: string; at: string; run: (turn: number) => void }[] = [
    ...[256, 512, 1024, 2048, 4096, 8192, 16384].map((n) => ({
      what: 'samples, our engine',
      at: `${n}`,
      run: (turn: number) => void pass(moved(baseline, turn), n),
    })),
    ...[256, 1024, 4096].map((n) => ({
      what: 'samples, plain engine',
      at: `${n}`,
      run: (turn: number) => void plainEngine(moved(baseline, turn), keptDesign(n), years),
    })),
    ...[256, 1024, 4096].map((n) => ({
      what: 'samples, naive loop, 161 points',
      at: `${n}`,
      run: (turn: number) => void runNaiveLoop(naive, n, turn),
    })),
    ...[0, 21, 41, 81, 161].map((count) => ({
      what: `years with bands, ${dragSamples} samples`,
      at: `${count}`,
      run: (turn: number) => void pass(moved(baseline, turn), dragSamples, halfYears(count)),
    })),
    ...[1, 6, 12, 18, 99].map((count) => {
      const { assumptions, uncertain } = withUncertain(count);
      return {
        what: `uncertain parameters, ${dragSamples} samples`,
        at: `${uncertain}`,
        run: (turn: number) => void pass(moved(assumptions, turn), dragSamples),
      };
    }),
  ];
  const timings = await interleaved(
    rows.map(({ what, at, run }) => ({ name: `${what}: ${at}`, run })),
    rounds,
  );
  return rows.map(({ what, at }) => ({
    what,
    at,
    milliseconds: timings.get(`${what}: ${at}`)!.median,
  }));
}
