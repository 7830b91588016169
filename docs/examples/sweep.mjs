// Many scenarios on all cores, as a table: node sweep.mjs [scenarios] [threads] [samples] > sweep.csv
// Each scenario changes three assumptions. They follow a sequence that fills their ranges evenly (Roberts' R3), so that any
// number of scenarios does, and the same number gives the same table.
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { forecast } from 'peak-data';

const ranges = { datasetGrowth: [1.1, 4], qualityShare: [0.03, 0.5], repetition: [1, 8] };
const steps = [1, 2, 3].map((power) => 1.2207440846057596 ** -power);

/** A scenario's values, each certain, and even on a logarithmic scale. */
function valuesOf(scenario) {
  return Object.values(ranges).map(([low, high], i) => {
    const place = (0.5 + (scenario + 1) * steps[i]) % 1;
    return Number((low * (high / low) ** place).toPrecision(4));
  });
}

function rowOf(scenario, samples) {
  const values = valuesOf(scenario);
  const link = Object.keys(ranges).map((id, i) => `${id}=${values[i]}`);
  const { exhaustion } = forecast(link.join('&'), { samples });
  // An empty field is "not before 2100".
  const dates = [exhaustion.p10, exhaustion.p50, exhaustion.p90].map((year) => year?.toFixed(2));
  return [...values, ...dates, exhaustion.never.toFixed(4)].join(',');
}

if (isMainThread) {
  const [count = 10_000, threads = availableParallelism(), samples = 1024] = process.argv
    .slice(2)
    .map(Number);
  // Each thread takes the next few scenarios when it has done the last: none waits for another.
  const next = new Int32Array(new SharedArrayBuffer(4));
  const rows = Array.from({ length: count });
  await Promise.all(
    Array.from({ length: threads }, () => {
      const worker = new Worker(new URL(import.meta.url), {
        workerData: { next, count, samples },
      });
      worker.on('message', ({ first, part }) => rows.splice(first, part.length, ...part));
      return new Promise((resolve, reject) => worker.once('error', reject).once('exit', resolve));
    }),
  );
  console.log([...Object.keys(ranges), 'p10', 'p50', 'p90', 'never'].join(','));
  console.log(rows.join('\n'));
} else {
  const { next, count, samples } = workerData;
  const size = 10;
  for (let first; (first = Atomics.add(next, 0, size)) < count;) {
    const length = Math.min(size, count - first);
    const part = Array.from({ length }, (_, i) => rowOf(first + i, samples));
    parentPort.postMessage({ first, part });
  }
}
