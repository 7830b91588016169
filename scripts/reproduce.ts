// npm run reproduce: writes docs/reproduction.md, this model's results beside reference results. A test compares the file with what
// this would write.
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Assumptions, baseline } from '../src/model/parameters/assumptions';
import { engine } from '../src/model/engines/engine';
import { dateAt, dateLevels, type Forecast, probabilityBy } from '../src/model/engines/forecast';
import { drawSamples, plainEngine } from '../src/model/engines/plain/plain-engine';
import { settledSamples } from '../src/model/sampling/sample-counts';
import { quantilesOf } from '../src/model/numbers/quantiles';
import { defaultSeed } from '../src/model/sampling/default-seed';
import { createDesign } from '../src/model/sampling/sample-design';
import { usableTokens } from '../src/model/formulas/stock';
import { timePoint } from '../src/model/timeline/time-point';
import { presets } from '../src/scenario/presets';
import { assumptionsOfCase, closedFormCases, exactDate } from '../tests/model/closed-form-cases';
import { scramblings } from '../tests/model/mean-forecast';
import { plainDesign } from '../tests/model/plain-design';
import {
  assumptionsOf,
  assumptionsOfCheck,
  correlationRows,
  exhaustionRows,
  presetChecks,
  presetTable,
  REFERENCE_ANCHOR,
  tableColumns,
  type TableColumn,
  withIntervals,
} from '../tests/model/reference-scenarios';
import { readDefaultTruth } from './bench/truth';
import { cell, type Differences, type Kind, largestOf, printed, table } from './difference-table';
import { correlatedPairs, withCorrelation } from './correlations';
import { parameterNames } from '../src/words/en/parameter-names';

/** Where the table is kept, from the top of the repository. */
export const reproductionFile = 'docs/reproduction.md';

/** Which rows of a table are computed; `of` names the table. The file holds all of them, a test may try a part. */
type Choose = <Row>(of: string, rows: readonly Row[]) => readonly Row[];

const design = createDesign(settledSamples);
const run = (assumptions: Assumptions): Forecast => engine(assumptions, design, new Float64Array());

const checkLevels = [0.1, 0.5, 0.9] as const;
const checkYears = [2028, 2030, 2032, 2035] as const;

function presetCheckSection(choose: Choose): string {
  const largest: Differences = { date: 0, probability: 0 };
  const rows = choose('cases in the form of a preset', presetChecks).map((check) => {
    const { exhaustion } = run(assumptionsOfCheck(check));
    const dates = checkLevels.map((level) =>
      cell(dateAt(exhaustion, level), check.dates[String(level)] ?? NaN, 'date', largest),
    );
    const probabilities = checkYears.map((year) => {
      const reference = check.first_passage_mc[String(year)] ?? NaN;
      return cell(probabilityBy(exhaustion, year), reference, 'probability', largest);
    });
    return [check.case, ...dates, ...probabilities];
  });
  const head = ['case', '10%', '50%', '90%', ...checkYears.map((year) => `P(${year})`)];
  return `${table(head, rows)}\n\n${largestOf(largest)}`;
}

function byNameSection(choose: Choose): string {
  const largest: Differences = { date: 0, probability: 0 };
  const rows = choose('pairs of stock and demand', exhaustionRows).map((row) => {
    const { stock, demand, overtraining, dates, P, firstYear } = row;
    const { exhaustion } = run(assumptionsOf(stock, demand, overtraining));
    const cells = checkLevels.map((level) => {
      const reference = dates[String(level)] ?? NaN;
      if (reference <= REFERENCE_ANCHOR) return `${printed(dateAt(exhaustion, level), 'date')} (–)`;
      return cell(dateAt(exhaustion, level), reference, 'date', largest);
    });
    const reference = P[2030 - firstYear] ?? NaN;
    const p2030 = cell(probabilityBy(exhaustion, 2030), reference, 'probability', largest);
    return [stock, demand, `${overtraining}x`, ...cells, p2030];
  });
  const head = ['stock', 'demand', 'overtraining', '10%', '50%', '90%', 'P(2030)'];
  return `${table(head, rows)}\n\n${largestOf(largest)}`;
}

function presetSection(choose: Choose): string {
  const largest: Differences = { date: 0, probability: 0 };
  const rows = choose('presets', presetTable).map(({ name, assumptions, printed: reference }) => {
    const { exhaustion, stretched } = run(assumptions);
    const ours: Record<TableColumn, number> = {
      p10: dateAt(exhaustion, 0.1),
      p50: dateAt(exhaustion, 0.5),
      p90: dateAt(exhaustion, 0.9),
      never: exhaustion.never,
      'P(2025)': probabilityBy(exhaustion, 2025),
      'P(2030)': probabilityBy(exhaustion, 2030),
      'stretched p50': dateAt(stretched, 0.5),
      'stretched p90': dateAt(stretched, 0.9),
      'stretched never': stretched.never,
    };
    const cells = tableColumns.map((column) => {
      const kind: Kind = / ?p\d\d$/.test(column) ? 'date' : 'probability';
      const { value, digits } = reference[column];
      return cell(ours[column], value, kind, largest, digits);
    });
    return [name, ...cells];
  });
  const late = 'The large ones are late dates, where the probability hardly rises any more.';
  return `${table(['preset', ...tableColumns], rows)}\n\n${largestOf(largest)} ${late}`;
}

/** Standard-normal quantiles of 0.1, 0.5 and 0.9. */
const zs = [-1.2815515655446004, 0, 1.2815515655446004] as const;

function closedFormSection(choose: Choose): string {
  const largest: Differences = { date: 0, probability: 0 };
  const rows = choose('closed forms', closedFormCases).map((settings) => {
    const { exhaustion } = run(assumptionsOfCase(settings));
    const { mean, deviation } = exactDate(settings);
    const cells = checkLevels.map((level, i) => {
      const exact = mean + deviation * (zs[i] ?? NaN);
      if (exact <= settings.anchor) return `${printed(dateAt(exhaustion, level), 'date')} (–)`;
      return cell(dateAt(exhaustion, level), exact, 'date', largest);
    });
    return [settings.name, ...cells];
  });
  const summary = `Largest difference of a date: ${largest.date.toFixed(4)} years.`;
  return `${table(['setting', '10%', '50%', '90%'], rows)}\n\n${summary}`;
}

/** Draws of the stock: enough for three digits of its 95% interval. */
const manyDesigns = scramblings(plainDesign, 4, 32768);

/** Median and 95% interval of the stock in 2024, in trillions of tokens with three digits. */
function stockIn2024(assumptions: Assumptions): string {
  const point = timePoint(2024);
  const samples = manyDesigns.flatMap((each) => drawSamples(assumptions, each));
  const tokens = Float64Array.from(
    samples,
    ({ stock, lnRepetition }) => usableTokens(stock, point) * Math.exp(lnRepetition),
  ).sort();
  const [low, median, high] = quantilesOf(tokens, [0.025, 0.5, 0.975]).map((value) => {
    const digits = Number((value / 1e12).toPrecision(3));
    return `${digits}T`;
  });
  return `${median} (${low} to ${high})`;
}

/** Median and 80% interval of the date. */
function dates({ exhaustion }: Forecast): string {
  const [low, median, high] = checkLevels.map((level) => dateAt(exhaustion, level).toFixed(2));
  return `${median} (${low} to ${high})`;
}

function paperSection(choose: Choose): string {
  const { epoch2024, epoch2024Overtrained } = presets;
  const overtrained100 = presetChecks.find((check) => check.case === 'mixture, 100x on both paths');
  if (overtrained100 === undefined) throw new Error('no case of 100x');
  const wholeWeb: Assumptions = {
    ...assumptionsOf('users_raw', 'hist'),
    stockDefinition: 'wholeWeb',
  };
  const rows: [quantity: string, printed: string, here: () => string][] = [
    [
      'indexed web in 2024, all of it (95%)',
      '510T (130T to 2100T)',
      () => stockIn2024(assumptionsOf('indexed_raw', 'hist')),
    ],
    [
      'the same after quality filters (95%)',
      '100T (22T to 490T)',
      () => stockIn2024(assumptionsOf('indexed_quality', 'hist')),
    ],
    [
      'the same with repetition (95%)',
      '320T (65T to 1700T)',
      () => stockIn2024(assumptionsOf('indexed_effective', 'hist')),
    ],
    [
      'whole web in 2024 (95%; an input here)',
      '3100T (1900T to 5200T)',
      () => stockIn2024(withIntervals(wholeWeb, { qualityShare: [1, 1], repetition: [1, 1] })),
    ],
    ['date of exhaustion (80%)', '2028 (2026 to 2032)', () => dates(run(epoch2024.assumptions))],
    ['the same, overtrained 5x', '2027', () => dates(run(epoch2024Overtrained.assumptions))],
    ['the same, overtrained 100x', '2025', () => dates(run(assumptionsOfCheck(overtrained100)))],
  ];
  return table(
    ['quantity', 'the paper reports', 'here'],
    choose('figures of the paper', rows).map(([quantity, printed, here]) => [
      quantity,
      printed,
      here(),
    ]),
  );
}

/** The correlations that are tried, and the points for them: the plain engine alone draws every parameter. */
const rhos = [-0.8, 0, 0.8] as const;
const correlationDesign = plainDesign(settledSamples, defaultSeed);
const runPlain = (assumptions: Assumptions, drawn = correlationDesign): Forecast =>
  plainEngine(assumptions, drawn, new Float64Array());

function correlationSection(choose: Choose): string {
  const independent = dates(runPlain(baseline));
  const rows = choose('correlated pairs', correlatedPairs).map((pair) => {
    const cells = rhos.map((rho) =>
      rho === 0
        ? independent
        : dates(runPlain(baseline, withCorrelation(correlationDesign, pair, rho))),
    );
    return [pair.map((id) => parameterNames[id]).join(' and '), ...cells];
  });
  return table(['baseline', ...rhos.map((rho) => `correlation ${rho}`)], rows);
}

function referenceCorrelationSection(choose: Choose): string {
  const largest: Differences = { date: 0, probability: 0 };
  const assumptions = assumptionsOf('indexed_effective', 'hist');
  const rows = choose('correlations of the reference', correlationRows).map(
    ({ rho, dates: reference }) => {
      const pair = ['datasetAtAnchor', 'datasetGrowth'] as const;
      const { exhaustion } = runPlain(assumptions, withCorrelation(correlationDesign, pair, rho));
      const cells = checkLevels.map((level, i) =>
        cell(dateAt(exhaustion, level), reference[i] ?? NaN, 'date', largest),
      );
      return [String(rho), ...cells];
    },
  );
  const summary = `Largest difference of a date: ${largest.date.toFixed(3)} years.`;
  return `${table(['correlation', '10%', '50%', '90%'], rows)}\n\n${summary}`;
}

/** The engine of the page against the stored truth: the same model with very many more samples. */
function accuracySection(): string {
  const truth = readDefaultTruth();
  const forecast = run(baseline);
  const rows = (['exhaustion', 'stretched'] as const).map((which) => {
    const { chances, dates: exact } = truth[which];
    const worst = (differences: readonly number[]): number =>
      Math.max(...differences.map(Math.abs));
    const ofDates = dateLevels.map(
      (level, i) => dateAt(forecast[which], level) - (exact[i] ?? NaN),
    );
    const ofChances = truth.years.map(
      (year, i) => probabilityBy(forecast[which], year) - (chances[i] ?? NaN),
    );
    return [
      which === 'exhaustion' ? 'human text alone' : 'with synthetic text',
      `${worst(ofDates).toFixed(4)} years`,
      worst(ofChances).toFixed(6),
    ];
  });
  const span = `P(${truth.years.at(0)}) to P(${truth.years.at(-1)})`;
  return table(['baseline', 'largest error of a date, 5% to 95%', `of ${span}`], rows);
}

/**
 * The file.
 *
 * @param choose the rows that are computed; by default all.
 */
export function reproduction(choose: Choose = (_, rows) => rows): string {
  const epoch2024 = run(presets.epoch2024.assumptions);
  const truth = readDefaultTruth();
  return `# Reproduction

What this model gives, beside results that were not made by it. \`npm run reproduce\` writes this file; a test fails when its numbers are not those of the code. Below is the engine of the page
(\`${epoch2024.engine}\`) with the ${settledSamples} samples and the seed (${defaultSeed}) that the page shows at rest. A cell is "here (reference, difference)". Dates are calendar years; P(Y) is
the probability by 1 January of Y; "never" is not before 2100; "–" marks a date that cannot be compared.

## How the results are checked

- **A closed form.** With two uncertain parameters, and nothing written by machines or closed to crawlers, the date is exactly normal. The tests ask for 0.001 years at the median and 0.003 from the 5% to the 95% date.
- **An independent reference.** An implementation of Villalobos et al. 2024 from the paper and its public code, evaluated by quadrature, plain Monte Carlo and Sobol points that agree (\`tests/reference/README.md\`). The tests ask for
  0.03 years, 0.003 in probability, and 1% in stock and demand.
- **A second implementation** of this model (\`tests/plain-model\`), written from the specification, which integrates numerically where the model has formulas. On 240 random settings of every parameter, 64 paths each, all dates agree to
  0.005 years, never with never, and stock and demand to one in a million.
- **An independent Monte Carlo** of the presets with 200000 pseudo-random draws: the table of presets below.
- **Laws.** Every parameter from limit to limit, alone, in pairs and all at once: results are numbers, dates rise with their level and probabilities with time, and more stock or less demand makes no single path earlier.

The tests hold two engines to the closed form, the reference, the presets and the laws of a forecast: the plain one, which follows every path by itself, and the fast one of the page. What is said of single paths holds of the plain one.
The tables below are of the engine of the page.
Agreement of this kind shows that the code computes the model. It does not show that the model, or what goes into it, is right about the world.

## Villalobos et al. 2024, in the form of a preset

Growth of 0.27 to 0.48 orders of magnitude a year; compute from 1e25..1e26 FLOP in 2024. The reference dates the moment at which so many paths are above their stock together, and here it is the first crossing of so many paths: the same, but
where compute has slowed down and paths fall back. Probabilities are of having been above at some time since 2024, on both sides.

${presetCheckSection(choose)}

## The same by stock and demand

With the reference's own fit of growth. Its probabilities are those of being above at that moment.

${byNameSection(choose)}

## Presets

Against the independent Monte Carlo. Its author gives dates as good to about 0.02 years up to 2035 and 0.2 beyond, probabilities to 0.003. Rows that differ in synthetic text alone were drawn anew there: their
first six columns show how large its sampling error is.

${presetSection(choose)}

## Closed form

${closedFormSection(choose)}

## Accuracy of the engine

The engine of the page against the same model with ${truth.reference.scrambles} times ${truth.reference.samples} samples (\`npm run bench:truth\`); docs/performance.md has the same for random settings of all parameters.

${accuracySection()}

## Correlations

The model draws every assumption independently of every other. Here two of them move together, by the plain engine with ${settledSamples} samples. A cell is the median date (80%).

${correlationSection(choose)}

Against the reference's own correlations of the training set in 2024 and its growth, with demand that follows past training sets:

${referenceCorrelationSection(choose)}

## What the paper reports

The paper and its authors' announcement of it; stock by ${4 * 32768} draws.

${paperSection(choose)}

The stock agrees with the printed digits to a few percent. The date does not: the paper's compute projection was never published, and no published input that was tried gives 2028 (2026 to 2032). The stand-in used here
gives ${dates(epoch2024)}: a later median, if printed years are cut off, and a narrower interval. Order and spacing agree: overtraining by 5x is about one year earlier, by 100x about three. The independent reference found
one combination of readings that gives all printed years once they are cut off (10T tokens in 2024, and an older growth law of compute restarted at 5e25 FLOP); it was found by trying, and proves nothing about what the authors did.

## What is not reproduced

- Results that rest on a table of compute by year: the missing file, and the projections of 2022 that may stand in for it. A start, two growth rates and a slowdown cannot express them.
- The internet-population model of the whole web as a distribution, which is a sum over platforms. Its growth is the same; its size in 2024 is one interval here.
- Dates before 2024: the reference runs growth backwards there, this model follows the record of training sets.
- The scaling policies of the paper's appendix, and its figures.
`;
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(reproductionFile, reproduction());
