/** The words of the method page, except those of the model and of its limits. */
import type { Family } from '../../model/parameters/parameters';
import { plural } from './language';
import type { MethodNumbers } from './method-numbers';

/** "30 of 38 assumptions rest on a choice of ours: 17 wholly, 13 at an end of an interval that is otherwise published." */
export const chosenSentence = ({ parameters, chosen }: MethodNumbers): string =>
  `${chosen.all} of ${parameters} assumptions rest on a choice of ours: ${chosen.wholly} wholly, ${chosen.atAnEnd} at an end of an interval that is otherwise published.`;

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
    versions: 'What moved since the last version',
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
  meaning:
    'That is the moment at which one training run, the largest of its time, wants as much text as people have written that is public, good enough to learn from and open to be used. It is no fact about the future: it follows from assumptions, each of which you can see below, doubt, and change.',
  modelLead: (n: MethodNumbers): string =>
    `Time t is a calendar year with its fraction, and tokens are text tokens. One future is one draw of all ${n.parameters} assumptions; it has one path of stock and one of demand. Each part opens: words, and the formulas that say the same. Names in them are those of the assumptions in links, code and the list below.`,
  named: 'In these formulas',
  parametersLead: (n: MethodNumbers): string => {
    const [settings, ofSettings] = n.chosenSettings;
    const [constants, ofConstants] = n.chosenConstants;
    return `${chosenSentence(n)} So do ${settings} of ${ofSettings} choices and dates, and ${constants} of ${ofConstants} constants. Each line says which, and opens: meaning, source, other published figures. Intervals hold 90%.`;
  },
  limits: 'Typed input is refused outside',
  choices: 'It can be:',
  basis: { ours: 'our judgement', partly: 'an end is ours', published: 'published' },
  move: 'Move it',
  moveOf: (label: string) => `Move it: ${label}`,
  settingsHeading: 'Choices and dates',
  judgement: 'Our judgement',
  published: (count: number) =>
    plural(count, 'One published figure:', `${count} published figures:`),
  families: {
    lognormal: 'lognormal',
    normal: 'normal',
    'logit-normal': 'logit-normal',
    reflected: '6 minus a lognormal',
    fixed: 'one value',
  } satisfies Record<Family, string>,
  certain: 'No uncertainty',
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
    'A preset is a full set of assumptions. Here are the median of each and the years that hold 80% of its futures, from the engine, samples and seed of the app.',
  presetColumns: {
    changes: 'What differs from the baseline',
    never: (year: number) => `Not before ${year}`,
    stretched: 'Median with synthetic text',
  },
  range: (low: string, high: string) => `${low} to ${high}`,
  open: 'Open it',
  openOf: (label: string) => `Open it: ${label}`,
  noChange: 'nothing',
  limitsLead:
    'What could move the date comes first, the most telling at the top, with how far it could move the even-odds date.',
  limitsMeasured:
    'A referee of the model measured these moves, one at a time. Where assumptions can be set to hold what is left out, the first figure is measured on this model. The others were measured on the model before this revision, whose middle was 2029.35 with the referee’s samples and 2029.37 with its own.',
  limitsOther: 'What no figure can be put on',
  checksLead:
    'Three questions are apart: does the code compute the model, does the model reproduce the published one it descends from, and is it right about the world? The first two can be checked, and were. The third cannot: it rests on the assumptions.',
  checks: {
    /** What comes first, by the headings of the document. */
    headings: {
      'How the results are checked': 'Five checks that the code computes the model',
      'What the paper reports': 'What the paper reports, and what this gives',
      'What is not reproduced': 'What is not reproduced',
      Correlations: 'What correlations would change',
      'Accuracy of the engine': 'How exact the numbers are',
    },
    allTables: 'All comparisons, number by number',
    cell: (n: MethodNumbers): string =>
      `A cell is “here (reference, difference)”, with ${n.samples} samples. Dates are calendar years; P(Y) is the chance by 1 January of Y; “–” marks a date that cannot be compared.`,
  },
  citeLead: 'In a text, name the model, its version and your assumptions:',
  citation: (n: MethodNumbers): string =>
    `Peak Data contributors (${n.year}). Peak Data: when does AI training run out of human-written data? Model version ${n.linkVersion}, software version ${n.version}. Baseline assumptions unless stated; address and day of reading.`,
  bibtexLead: 'For BibTeX',
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
  moved: {
    now: (n: MethodNumbers): string =>
      `This is model version ${n.linkVersion}, software version ${n.version}.`,
    newest: 'Step by step, and all that changed',
  },
  licenceHeading: 'Licences',
  notices: 'Licences of the software and the fonts in this site',
} as const;
