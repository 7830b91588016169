// npm run fuzz: tries the laws of tests/fuzz on as many random and hostile links, files, typed texts and forecasts as wanted.
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { laws } from '../tests/fuzz/laws';

const usual = { links: 300_000, files: 100_000, texts: 300_000, forecasts: 200 };
const kinds = Object.keys(usual) as (keyof typeof usual)[];

const { values } = parseArgs({
  options: Object.fromEntries(
    ['seed', ...kinds].map((name) => [name, { type: 'string' as const }]),
  ),
});
const given = (name: string, otherwise: number): number => {
  const count = Number(values[name] ?? otherwise);
  if (!Number.isInteger(count) || count < 0) throw new Error(`--${name} takes a whole number`);
  return count;
};

const seed = given('seed', Math.floor(1e6 * Math.random()));
console.log(`seed ${seed}: npm run fuzz -- --seed ${seed} tries the same again`);
let broken = 0;
for (const kind of kinds) {
  const all = Object.entries(laws[kind]) as [string, fc.IRawProperty<unknown>][];
  const numRuns = Math.ceil(given(kind, usual[kind]) / all.length);
  for (const [name, law] of all) {
    const start = performance.now();
    const details = numRuns > 0 ? await fc.check(law, { seed, numRuns }) : undefined;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      `${details?.failed ? 'BROKEN' : 'holds'}  ${numRuns} ${kind}, ${seconds} s: ${name}`,
    );
    if (!details?.failed) continue;
    broken += 1;
    console.error(fc.defaultReportMessage(details));
  }
}
process.exitCode = broken > 0 ? 1 : 0;
