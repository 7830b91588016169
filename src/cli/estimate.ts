#!/usr/bin/env node
/** The program behind `npm run -s estimate`, and `peak-data` in the package. */
import process from 'node:process';
import { runBatch } from './batch';
import { engines } from './beside';
import { batchIn, openAndRun } from './estimate-command';

// The reader of a pipe may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const args = process.argv.slice(2);
const batch = batchIn(args);
if (batch) {
  process.exitCode = await runBatch(batch, engines);
} else {
  const { stdout, stderr, exitCode } = await openAndRun(args, engines);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}
