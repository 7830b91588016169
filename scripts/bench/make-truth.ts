/**
 * npm run bench:truth: makes the stored truths anew, in about an hour of a quiet machine; name `default` or `random` for one of them.
 *
 * Every number comes from the reference run of this folder, which follows the second implementation of the model; beside it stands
 * what the plain engine says, with its error.
 */
import { writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { type Assumptions, baseline } from '../../src/model/parameters/assumptions';
import { plainEngine } from '../../src/model/engines/plain/plain-engine';
import { FIRST_YEAR } from '../../src/model/timeline/year-range';
import { createDesign } from '../../src/model/sampling/sample-design';
import { plainSettingOf } from './plain-setting';
import { markOf, randomSettings } from './random-settings';
import { type ReferenceRun, referenceRun } from './reference-run';
import {
  type Agreement,
  type DateTruth,
  type DefaultTruth,
  type Effort,
  type RandomTruth,
  randomTruthPath,
  type SettingTruth,
  truthPath,
} from './truth';

const about =
  'P(T <= 1 January) and dates by the reference run, with the plain engine beside it. Made by: npm run bench:truth';

/** Seeds of the scrambles, far from the seed of everything that is printed. */
const seedOf = (scramble: number): number => 900_000_011 + 7919 * scramble;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
/** Standard error of the mean. */
const standardError = (values: readonly number[]): number => {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
};
const round = (value: number, digits = 7): number => Number(value.toPrecision(digits));
const range = (length: number): number[] => Array.from({ length }, (_, i) => i);

type Kind = 'exhaustion' | 'stretched';

/** One setting, by the reference and by the plain engine. */
function settingTruth(
  assumptions: Assumptions,
  years: readonly number[],
  reference: Effort,
  plain: Effort,
): { truth: SettingTruth; runs: ReferenceRun[]; plainErrors: number[] } {
  const setting = plainSettingOf(assumptions);
  const runs = range(reference.scrambles).map((s) =>
    referenceRun(setting, reference.samples, seedOf(s), years),
  );
  const none = new Float64Array(0);
  const plainRuns = range(plain.scrambles).map((s) =>
    plainEngine(assumptions, createDesign(plain.samples, seedOf(100 + s)), none),
  );
  const plainErrors: number[] = [];
  const dateTruth = (kind: Kind): DateTruth => {
    const column = (k: number): number[] => runs.map((run) => run[kind].chances[k]!);
    const levels = range(runs[0]![kind].dates.length);
    const datesAt = (level: number): number[] => runs.map((run) => run[kind].dates[level]!);
    const inside = (level: number): boolean =>
      datesAt(level).every((year) => year > FIRST_YEAR && year < Infinity);
    const plainAt = (year: number): number[] =>
      plainRuns.map((run) => run[kind].byQuarter[(year - FIRST_YEAR) * 4]!);
    const errors = years.map((year) => standardError(plainAt(year)));
    plainErrors.push(...errors);
    return {
      chances: years.map((_, k) => round(mean(column(k)))),
      dates: levels.map((level) => {
        const year = mean(datesAt(level));
        return Number.isFinite(year) ? round(year, 9) : null;
      }),
      dateErrors: levels.map((level) =>
        inside(level) ? round(standardError(datesAt(level)), 2) : null,
      ),
      densities: levels.map((level) =>
        round(mean(runs.map((run) => run[kind].densities[level]!)), 3),
      ),
      chanceError: round(Math.max(...years.map((_, k) => standardError(column(k)))), 2),
      plainChances: years.map((year) => round(mean(plainAt(year)))),
      plainError: round(Math.sqrt(mean(errors.map((error) => error ** 2))), 2),
    };
  };
  const [exhaustion, stretched] = [dateTruth('exhaustion'), dateTruth('stretched')];
  return { truth: { mark: markOf(assumptions), exhaustion, stretched }, runs, plainErrors };
}

/** How the two ways to the same chances agree. Years of one setting share their samples, so each setting counts once in the mean. */
function agreementOf(truths: readonly SettingTruth[], plainErrors: readonly number[]): Agreement {
  const kinds = truths.flatMap(({ exhaustion, stretched }) => [exhaustion, stretched]);
  const differences = kinds.flatMap(({ chances, plainChances }) =>
    chances.map((chance, k) => plainChances[k]! - chance),
  );
  const bySetting = truths.map(({ exhaustion: { chances, plainChances } }) => {
    const middle = chances.flatMap((chance, k) =>
      chance > 0.02 && chance < 0.98 ? [plainChances[k]! - chance] : [],
    );
    return middle.length > 0 ? mean(middle) : 0;
  });
  const reference = kinds.map(({ chanceError }) => chanceError ** 2);
  const rms = (values: readonly number[]): number => Math.sqrt(mean(values.map((v) => v * v)));
  return {
    rms: round(rms(differences), 2),
    expectedRms: round(Math.sqrt(rms(plainErrors) ** 2 + mean(reference) / 4), 2),
    largest: round(Math.max(...differences.map(Math.abs)), 2),
    mean: round(mean(bySetting), 2),
    meanError: round(truths.length > 1 ? standardError(bySetting) : rms(plainErrors), 2),
  };
}

async function write(path: URL, content: unknown): Promise<void> {
  const options = (await prettier.resolveConfig(path)) ?? {};
  const text = await prettier.format(JSON.stringify(content), { ...options, parser: 'json' });
  writeFileSync(path, text);
}

async function makeDefault(): Promise<void> {
  const years = range(41).map((i) => 2020 + i);
  const bandYears = range(21).map((i) => 2020 + i);
  const reference: Effort = { samples: 2 ** 14, scrambles: 8 };
  const plain: Effort = { samples: 2 ** 16, scrambles: 4 };
  const { truth, runs, plainErrors } = settingTruth(baseline, years, reference, plain);
  const bandRuns = range(reference.scrambles).map((s) =>
    referenceRun(plainSettingOf(baseline), 2 ** 13, seedOf(50 + s), [], bandYears),
  );
  const bandsOf = (side: 'stock' | 'demand', some: readonly ReferenceRun[]): number[][] =>
    bandYears.map((_, t) =>
      range(5).map((level) => mean(some.map((run) => run[side][t]![level]!))),
    );
  const half = <T>(all: readonly T[], which: 0 | 1): T[] => all.filter((_, i) => i % 2 === which);
  const largest = (values: readonly number[]): number =>
    round(Math.max(...values.map(Math.abs)), 2);
  const apart = <T>(all: readonly T[], of: (one: T) => readonly number[]): number[] => {
    const [a, b] = [half(all, 0).map(of), half(all, 1).map(of)];
    return a[0]!.map((_, k) => mean(a.map((row) => row[k]!)) - mean(b.map((row) => row[k]!)));
  };
  const allBands = (run: ReferenceRun): number[] => [...run.stock, ...run.demand].flat();
  const file: DefaultTruth = {
    about,
    reference,
    plain,
    agreement: agreementOf([truth], plainErrors),
    halves: {
      chances: largest(apart(runs, (run) => [...run.exhaustion.chances, ...run.stretched.chances])),
      dates: largest(
        apart(runs, (run) =>
          run.exhaustion.dates.filter((_, k) => run.exhaustion.densities[k]! >= 0.1),
        ),
      ),
      bands: largest(apart(bandRuns, allBands)),
    },
    years,
    ...truth,
    bandYears,
    stock: bandsOf('stock', bandRuns).map((row) => row.map((value) => round(value, 8))),
    demand: bandsOf('demand', bandRuns).map((row) => row.map((value) => round(value, 8))),
    bandError: largest(
      allBands(bandRuns[0]!).map((_, k) => standardError(bandRuns.map((run) => allBands(run)[k]!))),
    ),
  };
  await write(truthPath, file);
  console.log(file.agreement, file.halves, file.bandError);
}

/** Largest standard error that a probability of a random setting should have, and the samples at which it is left at that. */
const ENOUGH = 0.00045;
const MOST_SAMPLES = 2 ** 17;

async function makeRandom(): Promise<void> {
  const years = [...range(35).map((i) => 2016 + i), ...range(10).map((i) => 2055 + 5 * i)];
  const reference: Effort = { samples: 2 ** 12, scrambles: 4 };
  const plain: Effort = { samples: 2 ** 12, scrambles: 4 };
  const plainErrors: number[] = [];
  const settings = randomSettings().map((assumptions, i) => {
    let made = settingTruth(assumptions, years, reference, plain);
    // A setting that is too blurred is done again with more samples.
    for (let samples = 2 * reference.samples; samples <= MOST_SAMPLES; samples *= 2) {
      const { exhaustion, stretched } = made.truth;
      if (Math.max(exhaustion.chanceError, stretched.chanceError) <= ENOUGH) break;
      made = settingTruth(assumptions, years, { ...reference, samples }, plain);
    }
    plainErrors.push(...made.plainErrors);
    console.log(
      i,
      made.truth.mark,
      made.truth.exhaustion.chanceError,
      made.truth.exhaustion.plainError,
    );
    return made.truth;
  });
  const agreement = agreementOf(settings, plainErrors);
  const file: RandomTruth = { about, reference, plain, agreement, years, settings };
  await write(randomTruthPath, file);
  console.log(agreement);
}

const [wanted] = process.argv.slice(2);
if (wanted !== 'random') await makeDefault();
if (wanted !== 'default') await makeRandom();
