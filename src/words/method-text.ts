/** The words of the method page, except those of the model and of its limits. */
import type { Family } from '../model/parameters/parameters';
import type { MethodNumbers } from './method-numbers';

/** "30 of 38 assumptions rest on a choice of ours: 17 wholly, 13 at an end of an interval that is otherwise published." */
export const chosenSentence = ({ parameters, chosen }: MethodNumbers): string =>
  `${chosen.all} of ${parameters} assumptions rest on a choice of ours: ${chosen.wholly} wholly, ${chosen.atAnEnd} at an end of an interval that is otherwise published. The first kind are labelled as our judgement; the source of each of the second says what we chose.`;

export const methodText = {
  title: 'Method: how Peak Data forecasts',
  description:
    'The model in formulas and words, the source of every parameter, what it leaves out, how it was checked, and how to cite it.',
  heading: 'Method',
  lead: 'How the forecast is made, where each number comes from, what it leaves out, how it was checked, and how to dispute it.',
  contents: 'Contents',
  sections: {
    meaning: 'What the number means',
    model: 'The model',
    parameters: 'Every assumption',
    presets: 'Presets',
    limits: 'What it leaves out',
    checks: 'How it was checked',
    cite: 'How to cite it, and how to dispute it',
  },
  rule: {
    heading: 'How to read it',
    lines: (n: MethodNumbers): readonly (readonly [title: string, words: string])[] => [
      [
        'Exhausted',
        'means that one training run wants as many effective tokens as exist in usable form. Text is not consumed by use: the day after, all of it is still there, and a larger run finds too little that is new.',
      ],
      [
        'Effective tokens',
        'count text as often as reading it again still helps. A token is about three quarters of an English word.',
      ],
      [
        'Years are whole.',
        'A date is never rounded up: 2029 is any day of 2029. Early, mid and late are its thirds.',
      ],
      [
        `“Not before ${n.lastYear}”`,
        `is an answer. Futures without a date count as later than all others, in every median and interval.`,
      ],
      [
        'Intervals',
        'say how much they hold: 90% for assumptions and for the bands of the chart, 80% for dates. 80% means that one future in ten is earlier and one in ten later.',
      ],
    ],
  },
  meaning: (n: MethodNumbers): string =>
    `The date is the moment at which one training run, the largest of its time, wants as much text as people have written that is public, good enough to learn from and open to be used, counted as often as reading it again helps. On the baseline assumptions that is ${n.date} in the middle of all futures; 80% of them lie from ${n.from} to ${n.to}, and in ${n.never} it does not happen before ${n.lastYear}. With synthetic text the middle is ${n.stretchedDate}. ${n.readings} The forecast is conditional: it says what follows from the assumptions, each of which you can see below, doubt, and change.`,
  modelLead: (n: MethodNumbers): string =>
    `Time t is a calendar year with its fraction, and tokens are text tokens. One future is one draw of all ${n.parameters} assumptions; it has one path of stock and one of demand. Names in the formulas are those of the assumptions in links, code and the table below.`,
  named: 'In these formulas',
  parametersLead: (n: MethodNumbers): string =>
    `All ${n.parameters} assumptions with their baseline values. Intervals hold 90%. ${chosenSentence(n)} A limit is where typed input is refused.`,
  parameterColumns: {
    name: 'Assumption',
    value: 'Default',
    limits: 'Limits',
    source: 'Source',
  },
  move: 'Move it',
  moveOf: (label: string) => `Move it: ${label}`,
  settingsHeading: 'Choices and dates',
  judgement: 'Our judgement',
  published: (count: number) =>
    count === 1 ? 'One published figure' : `${count} published figures`,
  families: {
    lognormal: 'lognormal',
    normal: 'normal',
    'logit-normal': 'logit-normal',
    reflected: '6 minus a lognormal',
    fixed: 'one value',
  } satisfies Record<Family, string>,
  certain: 'no uncertainty',
  level: '90%',
  constantsHeading: 'Constants of the formulas',
  constantColumns: ['Constant', 'Value', 'Source'],
  constants: {
    textStart: 'Machines begin to write',
    textRamp: 'Years in which their share of new text covers 63% of its way',
    withholdingStart: 'Crawlers begin to be shut out',
    withholdingRamp: 'Years in which the closed share of new text covers 63% of its way',
    booksGrowth: 'Growth of books, papers and code',
    growthBeforeRecord: 'Growth of training sets before the first on record',
    takeOver: 'Years in which demand goes over to what compute pays for',
    optimal: 'Tokens per model parameter that train best',
    flop: 'FLOP per model parameter and token',
    leastStretch: 'The least that synthetic text leaves of the stock',
  },
  presetsLead:
    'A preset is a full set of assumptions. These are the results of the engine that the app uses, with its samples and its seed.',
  presetColumns: {
    name: 'Preset',
    changes: 'What differs from the baseline',
    median: 'Median',
    interval: '80%',
    never: (year: number) => `Not before ${year}`,
    stretched: 'With synthetic text',
  },
  noChange: 'nothing',
  limitsLead:
    'A model of a few lines cannot hold much of the world. What follows is not in it, or only as one number. First stands what moves the date, by how much; then what no figure can be put on.',
  limitsMeasured:
    'A referee of the model measured these moves, one at a time. Where assumptions can be set to hold what is left out, the first figure is measured on this model. Figures that stand alone, and those of the referee, were measured on the model before this revision, whose middle was 2029.35.',
  limitsOther: 'What no figure can be put on',
  checksLead:
    'Three questions are apart: does the code compute the model, does the model reproduce the published one it descends from, and is it right about the world? The first two can be checked, and were. The third cannot: it rests on the assumptions.',
  checks: {
    paper: 'What the paper reports, and what this gives',
    not: 'What is not reproduced',
    correlations: 'What correlations would change',
    accuracy: 'How exact the numbers are',
    allTables: 'All comparisons, number by number',
    cell: (n: MethodNumbers): string =>
      `A cell is “here (reference, difference)”, with ${n.samples} samples. Dates are calendar years; P(Y) is the chance by 1 January of Y; “–” marks a date that cannot be compared.`,
  },
  citeLead: 'In a text, name the model, its version and your assumptions:',
  citation: (n: MethodNumbers): string =>
    `Peak Data contributors (${n.year}). Peak Data: when does AI training run out of human-written data? Model version ${n.linkVersion}, software version ${n.version}. Baseline assumptions unless stated; address and day of reading.`,
  bibtexLead: 'For BibTeX:',
  bibtex: (n: MethodNumbers): string => `@software{peakdata${n.year},
  title   = {Peak Data: when does {AI} training run out of human-written data?},
  author  = {{Peak Data contributors}},
  year    = {${n.year}},
  version = {${n.version}, model version ${n.linkVersion}},
  note    = {Baseline assumptions unless stated.
             Add the address of the scenario and the day of reading.}
}`,
  citeNote:
    'A result of your own is best cited by its link: it holds every assumption that differs from the preset, and the version of the model. Where the data shows, cite its sources too.',
  disputeHeading: 'How to dispute an assumption',
  disputeLead:
    'Please do. The forecast is as good as its worst assumption, and a better source is worth more than a better formula. Send, as an issue in the repository that this site is built from:',
  dispute: [
    'the link of the app with the assumption changed: move the slider or type the interval, and copy the address;',
    'the source: its title, its address, its date, and where in it the figure stands;',
    'what it counts, and how sure its authors are: an interval and its level, if they give one.',
  ],
  disputeAfter:
    'Either the default changes, and the list of versions says by how much that moves the headline; or the figure is added to those published; or we say why neither. A dispute about a judgement needs no source, only a reason.',
  versionsHeading: 'Versions',
  licenceHeading: 'Licences',
} as const;
