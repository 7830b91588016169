/** The words of the controls: names of choices, groups and buttons. */
import type { Collapse, StockDefinition, TrendSlowdown } from '../../model/parameters/assumptions';
import type { Group, Parameter } from '../../model/parameters/parameters';

export const stockChoice: Record<StockDefinition, { label: string }> = {
  commonCrawl: { label: 'Common Crawl' },
  indexedWeb: { label: 'Indexed web' },
  wholeWeb: { label: 'Whole web' },
};

/** The same as buttons in a row, from the narrowest to the widest. */
export const stockOptions: readonly { value: StockDefinition; label: string; note: string }[] = [
  { value: 'commonCrawl', label: 'Crawled', note: 'Common Crawl: collected, and open to all' },
  { value: 'indexedWeb', label: 'Indexed web', note: 'Everything that search engines can see' },
  { value: 'wholeWeb', label: 'Whole web', note: 'All ever uploaded, closed platforms too' },
];

/** Under the chosen one, where more than the web counts. */
export function alsoCounted(hasPrivateText: boolean, hasMedia: boolean): string {
  if (!hasMedia) return 'Private text counts too';
  return hasPrivateText ? 'Private text and media count too' : 'Media count too';
}

/** What future runs grow like, by the chance that they grow with the planned chips. */
export const demandOptions: readonly { value: number; label: string; note: string }[] = [
  { value: 0, label: 'past runs', note: 'Training sets grow as set below' },
  { value: 0.5, label: 'either', note: 'Each in half of the futures' },
  { value: 1, label: 'planned chips', note: 'As much text as those chips can read' },
];

export const collapseChoice: Record<Collapse, string> = {
  accumulate: 'Each generation is added to the older text',
  replace: 'Each generation takes the place of the older text',
};

/** What becomes of the growth of training sets when that of compute slows down. */
export const slowdownChoice: Record<TrendSlowdown, string> = {
  withCompute: 'Training sets slow down too',
  none: 'Training sets grow on as before',
};

export const groupNames: Record<Group, { title: string; note: string }> = {
  main: { title: 'What matters most', note: 'the choices and levers of the page' },
  web: { title: 'How much text the web holds', note: 'pages, their length, their growth' },
  lost: {
    title: 'What is lost to training',
    note: 'machine-written text, and text closed to crawlers',
  },
  more: { title: 'Text and media beyond the web', note: 'books, private text, pictures and sound' },
  compute: { title: 'Growing with planned chips', note: 'chips, power, and how they are spent' },
  efficiency: { title: 'Doing with less text', note: 'how fast, and how far' },
  synthetic: {
    title: 'Machine-written text and collapse',
    note: 'changes only the date with machine-written text',
  },
  cost: { title: 'Prices', note: 'make no difference to the date' },
};

export const effectSentences: Record<Parameter['effect'], string> = {
  earlier: 'A higher value brings the date forward.',
  later: 'A higher value puts the date off.',
  none: 'It makes no difference to the date.',
  depends: 'Which way it moves the date depends on the other assumptions.',
};

export const controlText = {
  stock: 'What counts as data',
  demand: 'Future runs grow like',
  range: 'range',
  about: 'why?',
  low: 'low end',
  high: 'high end',
  all: (count: number) => `All ${count} assumptions`,
  allFailed: 'The list could not be loaded.',
  likelyNote: 'Bars show what we take as likely: nine times in ten the truth lies inside.',
  level: '90%',
  judgement: 'our judgement',
  default: 'Default:',
  inAnswer: 'This answer takes:',
  published: 'Published values',
  source: 'source',
  method: 'In the method',
  loading: 'Loading the sources …',
  evidenceFailed: 'The sources could not be loaded.',
  retry: 'Try again',
  horizon: 'Years shown, to',
  scale: 'Scale',
  log: 'Log',
  linear: 'Linear',
  table: 'Show the numbers',
  close: 'Close',
  mixedDemand: (percent: number) => `Planned chips in ${percent} of 100 futures`,
  changed: (count: number) => `${count} changed`,
};
