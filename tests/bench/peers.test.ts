/** The peers of the benchmark express the model: their answers at the baseline against the table of presets. */
import { describe, expect, it } from 'vitest';
import { runNaiveLoop } from '../../scripts/bench/peers/naive-loop';
import { startNumpy } from '../../scripts/bench/peers/numpy';
import {
  peerModel,
  type PeerResult,
  peerYears,
  yearReaching,
} from '../../scripts/bench/peers/peer-model';
import { runSquiggle, squiggleSource } from '../../scripts/bench/peers/squiggle';
import { plainDemand, plainStock } from '../plain-model/plain-model';
import { certainly, middle } from '../plain-model/plain-cases';
import { baseline } from '../plain-model/plain-presets';
import presetTable from '../reference/preset-table.json';

const years = peerYears(1);
const row = presetTable.rows.find(({ row: name }) => name === 'baseline');
const printed = (column: string): number => Number(row?.cells[presetTable.columns.indexOf(column)]);

/** Standard errors that a right answer may be off by. */
const DEVIATIONS = 4.5;

function expectBaseline({ exhausted, stretched }: PeerResult, samples: number): void {
  const error = (p: number): number => Math.sqrt((p * (1 - p)) / samples);
  const at = (chances: readonly number[], year: number): number =>
    chances[years.indexOf(year)] ?? NaN;
  for (const year of [2025, 2030]) {
    const p = printed(`P(${year})`);
    expect(Math.abs(at(exhausted, year) - p), `P(${year})`).toBeLessThan(DEVIATIONS * error(p));
  }
  for (const [which, chances] of [
    ['p50', exhausted],
    ['stretched p50', stretched],
  ] as const) {
    // The median moves by the error of a chance over the density, some 0.25 a year; a year of the grid bends a little.
    const allowed = (DEVIATIONS * error(0.5)) / 0.25 + 0.05;
    expect(Math.abs(yearReaching(years, chances, 0.5) - printed(which)), which).toBeLessThan(
      allowed,
    );
  }
}

const peers: readonly [
  name: string,
  run: (setting: typeof baseline, samples: number) => Promise<PeerResult>,
][] = [
  [
    'naive loop',
    (setting, samples) => Promise.resolve(runNaiveLoop(peerModel(setting, years), samples, 3)),
  ],
  [
    'squiggle-lang',
    (setting, samples) =>
      runSquiggle(squiggleSource(peerModel(setting, years), 'inside'), years, samples, 3),
  ],
  [
    'numpy',
    async (setting, samples) => {
      const numpy = await startNumpy();
      if (!numpy) throw new Error('There is no Python with numpy.');
      const result = await numpy.run(peerModel(setting, years), samples, 3);
      numpy.end();
      return result;
    },
  ],
];
const hasNumpy = (await startNumpy().then((numpy) => (numpy?.end(), numpy))) !== undefined;

describe.each(peers)('%s', (name, run) => {
  const needsNumpy = name === 'numpy' && !hasNumpy;
  it.skipIf(needsNumpy)('gives the chances of the baseline', async () => {
    expectBaseline(await run(baseline, 4000), 4000);
  });

  it.skipIf(needsNumpy).each([0, 1])(
    'follows one path of the second implementation: computeWeight %d',
    async (computeWeight) => {
      const setting = certainly({ computeWeight, dataEfficiencyLimit: 1.5 });
      // Growth stays a little uncertain: Squiggle has no sample sets of certain numbers.
      const unsure = { ...setting, intervals: { ...setting.intervals } };
      for (const id of Object.keys(setting.intervals)) {
        const [value] = setting.intervals[id] ?? [NaN];
        const isPeerless =
          ['generations', 'computeWeight'].includes(id) || id.endsWith('CodeShare');
        if (isPeerless || !(value > 0)) continue;
        unsure.intervals[id] = [value * (1 - 1e-9), value * (1 + 1e-9)];
      }
      const { stock, demand } = await run(unsure, 1000);
      years.forEach((year, k) => {
        const [h, d] = [plainStock(setting, middle, year), plainDemand(setting, middle, year)];
        expect(stock[k]?.[2], `stock ${year}`).toBeCloseTo(Math.log(h), 5);
        expect(demand[k]?.[2], `demand ${year}`).toBeCloseTo(Math.log(d), 5);
      });
    },
  );
});
