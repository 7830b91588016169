/** The program behind `npm run -s estimate`. */
import process from 'node:process';
import { runEstimate } from './estimate-command';

const { stdout, stderr, exitCode } = runEstimate(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
