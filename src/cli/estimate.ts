/** The program behind `npm run -s estimate`. */
import process from 'node:process';
import { openAndRun } from './estimate-command';

const engines = new URL('../../public/engines/', import.meta.url).href;
const { stdout, stderr, exitCode } = await openAndRun(process.argv.slice(2), engines);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
