/** What the command line says where it has no answer. */
import { FIRST_YEAR, LAST_YEAR } from '../../model/timeline/year-range';

export const commandText = {
  oneQuery: 'Give one query or link, in quotation marks.',
  batchFile: '--batch takes a file, or - for standard input.',
  batchAlone:
    '--batch prints one line for each query of its file; leave out query, --table and --pretty.',
  jobsAlone: '--jobs belongs to --batch.',
  oneForm: 'Give --table or --pretty, not both.',
  help: (reason: string) => `${reason}; --help lists the options.`,
  wholeNumber: (option: string, most: number) =>
    `${option} takes a whole number from 1 to ${most}.`,
  year: `--needed takes a calendar year from ${FIRST_YEAR} to ${LAST_YEAR}, such as 2030 or 2030.5.`,
  notComputed: (reason: string) => `These assumptions cannot be computed: ${reason}.`,
  textWanted: 'A link is a text, such as "preset=epoch2024"; an empty one is the baseline.',
  noEngine: (version: number) => `There is no engine for links of version ${version} here.`,
  emptyLine: 'This line is empty; v=1 is the baseline.',
  unread: (file: string, reason: string) => `${file} cannot be read: ${reason}.`,
  unanswered: (count: number, all: number, lines: string) =>
    `${count} of ${all} lines have no answer: ${lines}`,
  ended: 'The process that computed this has ended.',
};
