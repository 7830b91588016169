/** The words of the controls: names of choices, groups and buttons. */
import type { Assumptions, Collapse, StockDefinition } from '../model/parameters/assumptions';
import type { Group, Parameter, ParameterId } from '../model/parameters/parameters';

export const stockChoice: Record<StockDefinition, { label: string; note: string }> = {
  commonCrawl: { label: 'Common Crawl', note: 'what has been collected and is open to all' },
  indexedWeb: { label: 'Indexed web', note: 'what search engines can see' },
  wholeWeb: { label: 'Whole web', note: 'all that users ever uploaded, closed platforms included' },
};

/** What demand follows, by the chance that it follows compute. */
export const demandChoices: readonly { weight: number; label: string; note: string }[] = [
  { weight: 0, label: 'Past sets', note: 'training sets grow as they have grown' },
  { weight: 0.5, label: 'Half and half', note: 'each is the future with equal chance' },
  { weight: 1, label: 'Compute plans', note: 'text to match the compute of the largest run' },
];

export const collapseChoice: Record<Collapse, string> = {
  accumulate: 'Each generation is added to the older text',
  replace: 'Each generation takes the place of the older text',
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
  demand: 'Demand follows',
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
  demandAnchorYear: 'Date of “largest training set now”',
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
  mixedDemand: (percent: number) => `${percent}% of futures follow compute plans`,
  changed: (count: number) => (count === 1 ? '1 changed' : `${count} changed`),
};

/** A caveat to show beside a control, if there is one. */
export const controlCaveat = (id: ParameterId, { intervals }: Assumptions): string | undefined =>
  id === 'datasetGrowth' && intervals.computeWeight[0] > 0
    ? 'Growth of training sets moves the futures that follow past sets'
    : undefined;
