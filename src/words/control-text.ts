/** The words of the controls: names of choices, groups and buttons. */
import type {
  Assumptions,
  Collapse,
  StockDefinition,
  TrendSlowdown,
} from '../model/parameters/assumptions';
import type { Group, Parameter, ParameterId } from '../model/parameters/parameters';

export const stockChoice: Record<StockDefinition, { label: string; note: string }> = {
  commonCrawl: { label: 'Common Crawl', note: 'what has been collected and is open to all' },
  indexedWeb: { label: 'Indexed web', note: 'what search engines can see' },
  wholeWeb: { label: 'Whole web', note: 'all that users ever uploaded, closed platforms included' },
};

/** What demand follows, by the chance that it follows compute. */
export const demandChoices: readonly { weight: number; label: string; note: string }[] = [
  { weight: 0, label: 'Past runs', note: 'training sets keep growing as they have' },
  { weight: 0.5, label: 'Either, 50:50', note: 'each in half of the futures' },
  { weight: 1, label: 'Planned chips', note: 'as much text as the planned chips can read' },
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
  main: { title: 'The assumptions that matter most', note: '' },
  web: { title: 'How much text the web holds', note: 'pages, their length, their growth' },
  lost: {
    title: 'What is lost to training',
    note: 'machine-written text, and text closed to crawlers',
  },
  more: { title: 'Text and media beyond the web', note: 'books, private text, pictures and sound' },
  compute: { title: 'Demand by compute', note: 'chips, power, and how they are spent' },
  efficiency: { title: 'Doing with less text', note: 'how fast, and how far' },
  synthetic: { title: 'Synthetic text and collapse', note: 'moves the second date only' },
  cost: { title: 'Costs', note: 'move no date' },
};

export const effectSentences: Record<Parameter['effect'], string> = {
  earlier: 'Raising it brings the date forward.',
  later: 'Raising it puts the date off.',
  none: 'It moves no date.',
  depends: 'Which way it moves the date depends on the other assumptions.',
};

export const controlText = {
  stock: 'What counts as data',
  demand: 'Future runs grow like',
  presets: 'Start from',
  range: 'range',
  about: 'source',
  low: 'low end',
  high: 'high end',
  reset: 'reset',
  resetAll: 'Reset to the preset',
  more: 'All other assumptions',
  certain: 'no uncertainty',
  level: '90%',
  judgement: 'our judgement',
  method: 'In the method',
  loading: 'Loading the sources …',
  evidenceFailed: 'The sources could not be loaded.',
  retry: 'Try again',
  collapse: 'What happens to older text',
  trendSlowdown: 'When chips slow down',
  demandAnchorYear: 'Date of “largest training set today”',
  computeAnchorYear: 'Date of “compute of the largest run”',
  horizon: 'Years shown, to',
  scale: 'Scale',
  log: 'Log',
  linear: 'Linear',
  showClaims: 'Show public claims',
  hideClaims: 'Hide public claims',
  table: 'Show the numbers',
  dismiss: 'Dismiss',
  close: 'Close',
  mixedDemand: (percent: number) => `Planned chips in ${percent} of 100 futures`,
  changed: (count: number) => (count === 1 ? '1 changed' : `${count} changed`),
};

/** A caveat to show beside a control, if there is one. */
export const controlCaveat = (id: ParameterId, { intervals }: Assumptions): string | undefined =>
  id === 'datasetGrowth' && intervals.computeWeight[0] > 0
    ? 'Matters only in the futures where runs keep growing like past ones'
    : undefined;
