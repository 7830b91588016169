/** The words of an embed around its answer and its chart. */
import { formatDate } from './dates';
import { list } from './language';
import { quote } from './quote';

/** The most names of changed assumptions in a line. */
const MOST_NAMES = 6;

export const embedText = {
  isDefault: 'Default assumptions.',
  from: (preset: string) => `From “${preset}”.`,
  changed: (names: readonly string[]) => {
    const rest = names.length - MOST_NAMES;
    return `Changed: ${list(names.slice(0, MOST_NAMES))}${rest > 0 ? ` and ${rest} more` : ''}.`;
  },
  source: `Dots: training sets, hollow with other data or not all read. Sizes: Epoch AI, Data on AI Models (CC BY 4.0), and model cards. Model after Villalobos et al. 2024.`,
  open: 'Peak Data: sources and all assumptions',
  /** In an article. */
  brief: 'Dark band: half of the futures; light: nine in ten. Training sets: Epoch AI (CC BY 4.0).',
  /** The year in the link, which is not the reader's own. */
  askedMark: (year: number) => `${askedYear(year)}?`,
  asked: (year: number) => `What would have to be true for ${askedYear(year)}:`,
  askedSame: (year: number) => `${askedYear(year)} is what the model says too.`,
  blocked: 'This page lets nothing be opened from here. The address is:',
  bad: (key: string, text?: string) =>
    `${key}${text === undefined ? '' : `: ${quote(text)}`} cannot be used.`,
};

/** "2034", and "late 2031" for a date within a year. */
const askedYear = (year: number): string =>
  Number.isInteger(year) ? String(year) : formatDate(year);
