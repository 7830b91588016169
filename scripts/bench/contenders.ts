/** Who is timed, and by what name. */
import { baseline } from '../../src/model/parameters/assumptions';
import { knotsOf } from '../../src/model/engines/fast/knots';
import { plainEngine } from '../../src/model/engines/plain/plain-engine';
import { answersOfForecast, answersOfPeer, type Comparison } from './agreement';
import { frameOf } from './moved-sliders';
import { dragSamples, keptDesign, pageYears, pass, settledSamples, weakSamples } from './passes';
import { floorLoop } from './peers/floor-loop';
import { runNaiveLoop } from './peers/naive-loop';
import { type Numpy, startNumpy } from './peers/numpy';
import { type PeerResult, peerModel, peerYears } from './peers/peer-model';
import { parseSquiggle, runSquiggle, squiggleSource } from './peers/squiggle';
import { plainSettingOf } from './plain-setting';
import type { Contender } from './rounds';

export const names = {
  weak: `pass for weak devices, ${weakSamples} samples`,
  drag: `drag pass, ${dragSamples} samples`,
  drag161: `drag pass asked for 161 points, ${dragSamples} samples`,
  settled: `settled pass, ${settledSamples} samples`,
  plain: `plain engine, ${dragSamples} samples`,
  floor: 'floor loop, samples and knots of the drag pass',
  naive1: 'naive loop, 1000 samples, 161 points',
  naive10: 'naive loop, 10000 samples, 161 points',
  squiggle1: 'squiggle-lang, 1000 samples, 161 points',
  squiggle1outside: 'squiggle-lang, 1000 samples, 161 points, quantiles outside',
  squiggle1yearly: 'squiggle-lang, 1000 samples, 41 points',
  squiggle10: 'squiggle-lang, 10000 samples, 161 points',
  parsing: 'parsing of the squiggle-lang program, 161 points',
  numpy10: 'numpy, 10000 samples, 161 points',
} as const;
export type ContenderName = (typeof names)[keyof typeof names];

/** The knots that the drag pass follows its samples over. */
export const dragKnots = knotsOf(baseline, pageYears()).years.length;

export interface Cast {
  readonly contenders: readonly (Contender & { readonly name: ContenderName })[];
  /** Every contender's answers on the baseline, once. */
  comparisons(): Promise<Comparison[]>;
  /** Answers that the peers gave while they were timed, by name. */
  readonly given: ReadonlyMap<string, PeerResult[]>;
  readonly numpyVersion: string | undefined;
  end(): void;
}

/** Brings the contenders together; numpy only where there is one. */
export async function gather(squiggle10Every: number): Promise<Cast> {
  const [quarters, yearly] = [peerYears(4), peerYears(1)];
  const setting = plainSettingOf(baseline);
  const [model, yearlyModel] = [peerModel(setting, quarters), peerModel(setting, yearly)];
  const programs = {
    inside: squiggleSource(model, 'inside'),
    outside: squiggleSource(model, 'outside'),
    yearly: squiggleSource(yearlyModel, 'inside'),
  };
  const numpy: Numpy | undefined = await startNumpy();
  const floor = floorLoop(dragSamples, dragKnots);
  const all161 = Float64Array.from(quarters);
  const given = new Map<string, PeerResult[]>();
  const keep = (name: string, result: PeerResult): PeerResult => {
    given.set(name, [...(given.get(name) ?? []), result]);
    return result;
  };

  type Peer = (seed: number) => PeerResult | Promise<PeerResult>;
  let numpyMilliseconds = 0;
  const peers: { name: ContenderName; samples: number; run: Peer; every?: number }[] = [
    { name: names.naive1, samples: 1000, run: (seed) => runNaiveLoop(model, 1000, seed) },
    { name: names.naive10, samples: 10_000, run: (seed) => runNaiveLoop(model, 10_000, seed) },
    {
      name: names.squiggle1,
      samples: 1000,
      run: (seed) => runSquiggle(programs.inside, quarters, 1000, seed),
    },
    {
      name: names.squiggle1outside,
      samples: 1000,
      run: (seed) => runSquiggle(programs.outside, quarters, 1000, 5000 + seed),
    },
    {
      name: names.squiggle1yearly,
      samples: 1000,
      run: (seed) => runSquiggle(programs.yearly, yearly, 1000, 9000 + seed),
    },
    {
      name: names.squiggle10,
      samples: 10_000,
      run: (seed) => runSquiggle(programs.inside, quarters, 10_000, seed),
      every: squiggle10Every,
    },
    ...(numpy
      ? [
          {
            name: names.numpy10,
            samples: 10_000,
            run: async (seed: number) => {
              const result = await numpy.run(model, 10_000, seed);
              numpyMilliseconds = result.milliseconds;
              return result;
            },
          },
        ]
      : []),
  ];
  const own: {
    name: ContenderName;
    samples: number;
    batch: number;
    run: (turn: number) => void;
  }[] = [
    {
      name: names.weak,
      samples: weakSamples,
      batch: 96,
      run: (turn) => void pass(frameOf(turn, 24), weakSamples),
    },
    {
      name: names.drag,
      samples: dragSamples,
      batch: 32,
      run: (turn) => void pass(frameOf(turn, 8), dragSamples),
    },
    {
      name: names.drag161,
      samples: dragSamples,
      batch: 8,
      run: (turn) => void pass(frameOf(turn, 8), dragSamples, all161),
    },
    {
      name: names.settled,
      samples: settledSamples,
      batch: 1,
      run: (turn) => void pass(frameOf(turn, 1), settledSamples),
    },
    {
      name: names.plain,
      samples: dragSamples,
      batch: 1,
      run: (turn) => void plainEngine(frameOf(turn, 1), keptDesign(dragSamples), pageYears()),
    },
  ];

  return {
    contenders: [
      ...own,
      { name: names.floor, batch: 32, run: () => void floor.run() },
      { name: names.parsing, batch: 3, run: () => parseSquiggle(programs.inside) },
      ...peers.map(({ name, run, every }) => ({
        name,
        run: async (turn: number) => keep(name, await run(100 + 7 * turn)),
        ...(every === undefined ? {} : { every }),
        ...(name === names.numpy10 ? { ownMilliseconds: () => numpyMilliseconds } : {}),
      })),
    ],
    async comparisons() {
      const found: Comparison[] = [];
      for (const { name, samples } of own) {
        const forecast =
          name === names.plain
            ? plainEngine(baseline, keptDesign(samples), pageYears())
            : pass(baseline, samples);
        found.push({ name, samples, answers: answersOfForecast(forecast) });
      }
      for (const { name, samples, run } of peers) {
        found.push({ name, samples, answers: answersOfPeer(await run(1)) });
      }
      return found;
    },
    given,
    numpyVersion: numpy?.version,
    end: () => numpy?.end(),
  };
}
