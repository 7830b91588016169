/** What lies beside the command line: in the sources here, and in the package, whose files are JavaScript, in one folder. */
const isBuilt = import.meta.url.endsWith('.js');

/** How it is called. */
export const commandName = isBuilt ? 'peak-data' : 'npm run -s estimate --';

/** Address of the folder of released engines. */
export const engines = new URL(isBuilt ? 'engines/' : '../../public/engines/', import.meta.url)
  .href;

/** Address of what a process of a batch runs. */
export const batchWorker = new URL(`batch-worker.${isBuilt ? 'js' : 'ts'}`, import.meta.url);
