/** A process that `batch` starts: a query in, the result of the command line out, one at a time. */
import process from 'node:process';
import { type CommandResult, openAndEstimate, type Wanted } from './estimate-command';

export interface BatchQuestion {
  readonly query: string;
  readonly wanted: Wanted;
  readonly engines: string;
}

const answerTo = async ({ query, wanted, engines }: BatchQuestion): Promise<CommandResult> => {
  try {
    return await openAndEstimate(query, wanted, engines);
  } catch (error) {
    // Such as the engine of an earlier version that is not there.
    return { stdout: '', stderr: `${String(error)}\n`, exitCode: 1 };
  }
};

process.on('message', (question: BatchQuestion) => {
  void answerTo(question).then((result) => process.send?.(result));
});
// The batch is over, or its process is.
process.on('disconnect', () => process.exit());
