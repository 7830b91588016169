/**
 * npm run bench: is every contender right, how accurate are our passes, and how long does each take, as ratios within one run.
 *
 *   --json      the same as JSON on standard output, and nothing else there
 *   --markdown  the same tables for a document
 *   --quick     fewer rounds and scrambles, no table of growth: what continuous integration runs
 *
 * Ends with 1 if a contender disagrees with the truth or an accuracy goal is missed; a missed ratio is only told.
 */
import process from 'node:process';
import { dateLevels } from '../../src/model/engines/forecast';
import { plainEngine } from '../../src/model/engines/plain/plain-engine';
import { engine } from '../../src/model/engines/engine';
import { countingErrors, defaultErrors, type DefaultErrors, randomErrors } from './accuracy';
import { disagreements } from './agreement';
import { dragKnots, gather, names } from './contenders';
import { atLeast, atMost, type Goal, judge, type Verdict } from './goals';
import { growthTable } from './growth';
import { dragJitter, freshJitter } from './jitter';
import { dragSamples, settledSamples, weakSamples } from './passes';
import { yearReaching } from './peers/peer-model';
import {
  type BenchReport,
  circumstancesLine,
  markdownTable,
  type NamedErrors,
  plainTable,
  type Share,
  tablesOf,
} from './report';
import { interleaved, ratioOf, type Timing } from './rounds';
import { readDefaultTruth, readRandomTruth } from './truth';

const words = new Set(process.argv.slice(2));
const quick = words.has('--quick');
const asJson = words.has('--json');
const rounds = quick ? 4 : 13;
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const truth = readDefaultTruth();
const random = readRandomTruth();

say('Do all agree with the stored truth?');
const cast = await gather(4);
const off = disagreements(truth, await cast.comparisons());
if (off.length > 0) {
  cast.end();
  say(['No; nothing is timed.', ...off].join('\n'));
  process.exit(1);
}

say(`Accuracy over ${random.settings.length} random settings of all parameters`);
const overSettings = randomErrors(random, random.assumptions, {
  drag: dragSamples,
  settled: settledSamples,
});
say('Accuracy at the default, over many scrambles');
const scrambles = quick ? 12 : 48;
const own = new Map<string, DefaultErrors>([
  [names.weak, defaultErrors(engine, truth, weakSamples, scrambles)],
  [names.drag, defaultErrors(engine, truth, dragSamples, scrambles)],
  [names.settled, defaultErrors(engine, truth, settledSamples, quick ? 4 : 16)],
  [names.plain, defaultErrors(plainEngine, truth, dragSamples, quick ? 4 : 24)],
]);
const errorsOf = (name: string): DefaultErrors => own.get(name)!;
const [dragUnrest, freshUnrest] = [dragJitter(60), freshJitter(quick ? 12 : 30, 10_000)];

say(`${rounds} interleaved rounds`);
const timings = await interleaved(cast.contenders, rounds);
cast.end();

const [counted1, counted10] = [countingErrors(truth, 1000), countingErrors(truth, 10_000)];
const accuracy: Verdict[] = [
  judge(
    'drag pass, worst P over the random settings, points',
    overSettings.drag.chance.error,
    atMost(0.6),
  ),
  judge(
    'drag pass, the same against the plain engine, points',
    overSettings.drag.plainChance.error,
  ),
  judge('drag pass, worst date over the random settings, years', overSettings.drag.date.error),
  judge(
    'settled pass, worst P over the random settings, points',
    overSettings.settled.chance.error,
    atMost(0.1),
  ),
  judge(
    'settled pass, the same against the plain engine, points',
    overSettings.settled.plainChance.error,
  ),
  judge(
    'settled pass, worst date over the random settings, years',
    overSettings.settled.date.error,
    atMost(0.01),
  ),
  judge(
    'median, from drag to settled pass, worst over the random settings, years',
    overSettings.jump.error,
    atMost(0.03),
  ),
  judge(
    'drag pass / squiggle-lang 1000, error of the date',
    errorsOf(names.drag).date / counted1.date,
    atMost(0.2),
  ),
  judge(
    'drag pass / squiggle-lang 1000, error of P(2030)',
    errorsOf(names.drag).chance / counted1.chance,
    atMost(0.2),
  ),
  judge(
    'weak devices / squiggle-lang and numpy 10000, error of the date',
    errorsOf(names.weak).date / counted10.date,
    atMost(1),
  ),
  judge(
    'weak devices / squiggle-lang and numpy 10000, error of P(2030)',
    errorsOf(names.weak).chance / counted10.chance,
    atMost(1),
  ),
  judge(
    'fast / plain engine at equal samples, error of P(2030)',
    errorsOf(names.drag).chance / errorsOf(names.plain).chance,
  ),
  judge(
    'drag jitter / fresh sampling with 10000, date',
    dragUnrest.date / freshUnrest.date,
    atMost(0.01),
  ),
  judge(
    'drag jitter / fresh sampling with 10000, P(2030)',
    dragUnrest.chance / freshUnrest.chance,
    atMost(0.01),
  ),
];

/** Squiggle's parsing is taken off its time: it can be had once. */
const parsing = timings.get(names.parsing)!;
function unparsed(name: string): Timing | undefined {
  const timing = timings.get(name);
  if (!timing || !name.startsWith('squiggle')) return timing;
  const rest = Array.from(timing.byRound, ([round, ms]): [number, number] => [
    round,
    ms - (parsing.byRound.get(round) ?? parsing.median),
  ]);
  return { ...timing, median: timing.median - parsing.median, byRound: new Map(rest) };
}
const ratios: (Verdict & { low: number; high: number })[] = [];
const compare = (slow: string, fast: string, goal?: Goal): void => {
  const [a, b] = [unparsed(slow), timings.get(fast)];
  if (!a || !b) return;
  const { median, low, high } = ratioOf(a, b);
  ratios.push({ ...judge(`${slow} / ${fast}`, median, goal), low, high });
};
compare(names.squiggle1, names.drag, atLeast(100));
compare(names.squiggle1outside, names.drag);
compare(names.squiggle1yearly, names.drag);
compare(names.squiggle1, names.drag161);
compare(names.drag, names.floor, atMost(3));
compare(names.squiggle10, names.weak, atLeast(2000));
compare(names.numpy10, names.weak, atLeast(70));
compare(names.naive10, names.weak);
compare(names.naive1, names.drag);
compare(names.plain, names.drag);
compare(names.settled, names.drag);

/** The way from squiggle-lang to the drag pass at the drag pass's error, step by step. */
const milliseconds = (name: string): number => unparsed(name)!.median;
const fewer = (counted1.chance / errorsOf(names.drag).chance) ** 2 * (1000 / dragSamples);
const shares: Share[] = [
  {
    step: 'arithmetic: the same 1000 samples and 161 points in a loop over typed arrays',
    factor: milliseconds(names.squiggle1) / milliseconds(names.naive1),
  },
  {
    step: 'work per sample: fewer moments, recurrences for exponentials, demand in closed form, no sorting, kept draws',
    factor: (milliseconds(names.naive1) / 1000 / milliseconds(names.drag)) * dragSamples,
  },
  {
    step: 'algorithm: samples that are not needed for the same error of P(2030)',
    factor: fewer,
  },
];

const peerErrors = (name: string): NamedErrors | undefined => {
  const results = cast.given.get(name);
  if (!results || results.length < 2) return undefined;
  const rms = (values: number[]): number =>
    Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
  const median = truth.exhaustion.dates[dateLevels.indexOf(0.5)]!;
  const chance = truth.exhaustion.chances[truth.years.indexOf(2030)]!;
  return {
    name,
    runs: results.length,
    date: rms(results.map(({ years, exhausted }) => yearReaching(years, exhausted, 0.5) - median)),
    chance: rms(
      results.map(({ years, exhausted }) => 100 * (exhausted[years.indexOf(2030)]! - chance)),
    ),
  };
};

const report: BenchReport = {
  ratios,
  accuracy,
  worst: {
    drag: overSettings.drag.chance,
    settled: overSettings.settled.chance,
    settledDate: overSettings.settled.date,
    jump: overSettings.jump,
  },
  errors: [
    ...Array.from(own, ([name, errors]) => ({ name, ...errors })),
    ...Array.from(cast.given.keys(), peerErrors).filter((errors) => errors !== undefined),
    { name: 'counting 1000 samples, by the binomial distribution', ...counted1 },
    { name: 'counting 10000 samples, by the binomial distribution', ...counted10 },
  ],
  milliseconds: Array.from(timings, ([name, { median, low, high }]) => ({
    name,
    median,
    low,
    high,
  })),
  shares,
  growth: quick ? [] : await (say('How the cost grows'), growthTable(5)),
  circumstances: {
    node: process.version,
    numpy: cast.numpyVersion ?? null,
    knots: dragKnots,
    rounds,
    truth: { default: truth.agreement, random: random.agreement },
  },
};
if (asJson) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
else {
  const asText = words.has('--markdown') ? markdownTable : plainTable;
  console.log([...tablesOf(report).map(asText), `\n${circumstancesLine(report)}`].join('\n'));
}
if (accuracy.some(({ pass }) => pass === false)) process.exitCode = 1;
