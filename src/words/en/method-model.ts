/** The model in words, beside its formulas. */
import type { MethodNumbers } from './method-numbers';

/** The formulas of the model, which `site/method/formulas` holds. */
export type FormulaId =
  | ('rawIndexed' | 'growth' | 'rawCollected' | 'rawWhole')
  | ('humanBefore' | 'human' | 'machines' | 'withheld')
  | ('web' | 'books' | 'privateText' | 'media' | 'usable' | 'stock')
  | ('record' | 'line' | 'level' | 'efficiency' | 'efficiencyParts')
  | ('trend' | 'trendGrowth' | 'trendLater' | 'laterGrowth')
  | ('yearsBefore' | 'yearsAfter' | 'slowdown')
  | ('paidFor' | 'spent' | 'flop' | 'wanted' | 'compute' | 'takeOver' | 'branch')
  | (
      | 'date'
      | 'chance'
      | 'stretchedDate'
      | 'stretch'
      | 'gain'
      | 'ratio'
      | 'saturation'
      | 'right'
      | 'graders'
    )
  | ('margin' | 'worthAbove' | 'worthBelow' | 'kept' | 'replaced' | 'count')
  | ('lognormal' | 'logit' | 'normal' | 'reflected' | 'spread' | 'middle');

/** Words, and the same as formulas. */
export interface ModelStep {
  readonly words: string;
  readonly formulas: readonly FormulaId[];
}

export interface ModelPart {
  readonly id: string;
  readonly heading: string;
  readonly steps: readonly ModelStep[];
}

export const modelParts = (n: MethodNumbers): readonly ModelPart[] => [
  {
    id: 'stock',
    heading: 'Stock: how much usable human text there is',
    steps: [
      {
        words: `How much text there is depends on what counts as data. The default is the indexed web, what search engines can see: pages, times the text on a page, over the bytes that make a token, as of ${n.stockYear}. It grows as pages become more and longer.`,
        formulas: ['rawIndexed', 'growth'],
      },
      {
        words:
          'Two other definitions take a published total instead: Common Crawl, which has been collected already, and the whole web, which is all that internet users ever uploaded and grows with the years they have spent online.',
        formulas: ['rawCollected', 'rawWhole'],
      },
      {
        words: `Only new text can be lost. From the end of November 2022 (M, ${n.textStart}) machines write a share a of what is new, and from ${n.withholdingStart} a share c of it is closed to crawlers, by robots.txt, terms and licences. Both shares rise towards a long-run value. What people write and leave open is added to the text that was there before, none of which is lost. Where the web shrinks nothing is new, and all of it counts. All three definitions of data lose in this way; on the whole web text grows evenly within a year.`,
        formulas: ['humanBefore', 'human', 'machines', 'withheld'],
      },
      {
        words: 'Of this text of the web a share is good enough to learn from.',
        formulas: ['web'],
      },
      {
        words: `Books, papers and code, private text, and images, sound and video can be added. By default none of them is. Books, papers and code grow by ${n.booksGrowth} a year (our judgement), the others with internet use. The whole web holds private text already: with it the private share is ignored.`,
        formulas: ['books', 'privateText', 'media', 'usable'],
      },
      {
        words:
          'Text can be read more than once, with less to be learned each time. One factor says how many fresh tokens a token is worth when it is read as often as it helps. That is the stock against which demand is held, and the factor is in it once.',
        formulas: ['stock'],
      },
    ],
  },
  {
    id: 'demand',
    heading: 'Demand: how much the largest training run wants',
    steps: [
      {
        words: `The past is what has been used, whatever the future does. Of ${n.knownSets} training sets that we know of, ${n.recordSets} were the largest text set of their time. They are the record; between two of them it is a straight line in logarithms, and before the first it grows ${n.growthBeforeRecord} (our judgement). From its last entry before A, at the date R, a straight line in logarithms leads to the largest set at A, the anchor date (${n.demandAnchor} at the baseline), whether a lab has disclosed it or not. What closed labs used before is unknown, so the record is a lower bound. Totals in which text is mixed with pictures or sound, and collections of which not all was read, are hollow on the chart and are no part of the record. Where no entry is older than A, the past leads to the set at A with the growth before the record.`,
        formulas: ['record', 'line', 'level'],
      },
      {
        words:
          'After A runs learn to do with less text: E says how many times less a run wants for the same compute, beyond the gains that past growth holds already. It grows each year and ends at a limit. No run wants less than has been used before, so demand never falls below its level at A.',
        formulas: ['efficiency', 'efficiencyParts'],
      },
      {
        words:
          'Two views of the future are mixed. In the first, training sets grow as they have grown, until the growth of compute slows down in the year s. From then on they grow by q a year: no faster than before, and no faster than compute-optimal sets do. A setting turns this slowdown off; q is then the growth before. b and l count the years before and after s, from a year x; both are negative where time runs backwards.',
        formulas: [
          'trend',
          'trendGrowth',
          'trendLater',
          'laterGrowth',
          'yearsBefore',
          'yearsAfter',
          'slowdown',
        ],
      },
      {
        words: `In the second, the largest run wants F, the text that its compute can digest. Training takes ${n.flop} floating-point operations (FLOP) per model parameter and token, and ${n.optimalTokens} tokens per parameter train best (Hoffmann et al. 2022), so tokens grow with the square root of compute C. Overtraining is how many times those ${n.optimalTokens} tokens a parameter sees. Of the compute only a share goes into pre-training, and of the tokens only a share is text. Compute grows fast until the year s and slower after it, from its size at B, the date of the compute estimate (${n.computeAnchor}).`,
        formulas: ['paidFor', 'spent', 'flop'],
      },
      {
        words: `Demand goes over from what has been used to what compute pays for within ${n.takeOver} years of A, about one generation of models (our judgement). Without these years a tenth of all futures would run out on the day of the anchor.`,
        formulas: ['wanted', 'compute', 'takeOver'],
      },
      {
        words:
          'Each future follows one of the two views from beginning to end. Neither is an average of the two, and nothing is drawn anew from year to year.',
        formulas: ['branch'],
      },
    ],
  },
  {
    id: 'exhaustion',
    heading: 'Exhaustion: when the one reaches the other',
    steps: [
      {
        words: `The date of a future is the first moment at which demand reaches the stock. A future in which that does not happen by ${n.lastYear} counts as “not before ${n.lastYear}”: it is shown and counted, never dropped. One that is there at the start counts as “${n.firstYear} or earlier”. If demand falls back below the stock later, the date stands.`,
        formulas: ['date'],
      },
      {
        words:
          'The forecast is the spread of these dates: their median, their 80% interval, and the share of futures that are there by a given year.',
        formulas: ['chance'],
      },
    ],
  },
  {
    id: 'synthetic',
    heading: 'Synthetic text: a second date',
    steps: [
      {
        words:
          'Text that machines write for training may stretch the stock, or spoil it. A second date says what it changes. It stands beside the first and never takes its place. The parts below are published; putting them together is our own step, and so is the harm below break-even.',
        formulas: ['stretchedDate'],
      },
      {
        words:
          'Synthetic text is added to human text in a ratio x, and each further token adds less: gains level off at ρ synthetic tokens per human one. The law is borrowed from repetition (Muennighoff et al. 2023); no paper states it for synthetic text.',
        formulas: ['stretch', 'gain', 'ratio', 'saturation'],
      },
      {
        words:
          'What it is worth depends on how much of it is right after grading. A generator is wrong with chance p; a grader keeps a right item with chance k and a wrong one with chance w; v is the share that is right among what is kept. Theory says that training on graded text works while v is above one half (Feng et al. 2024). A grader that is the generator shares its errors, so w is then high.',
        formulas: ['right', 'graders', 'margin'],
      },
      {
        words:
          'Above one half the first synthetic token is worth U human tokens. Below it U is negative: synthetic text takes away more than it adds, and more so with every generation. That is model collapse.',
        formulas: ['worthAbove', 'worthBelow'],
      },
      {
        words:
          'Generations are machines taught by machines. Where each one’s text is added to the older text, what is lost stays bounded; where it takes its place, loss goes on (Gerstgrasser et al. 2024, for regression; that we read the error as a loss of useful text is our step).',
        formulas: ['kept', 'replaced', 'count'],
      },
    ],
  },
  {
    id: 'uncertainty',
    heading: 'Uncertainty: intervals, and what they stand for',
    steps: [
      {
        words:
          'Every assumption is an interval that holds the value with a chance of 90%: 5% of futures lie below it and 5% above. Intervals that were published at 95% are converted, not retyped. An interval whose ends are the same is a value without uncertainty. In each family the value X follows from one standard-normal variable z. Quantities that are positive are lognormal.',
        formulas: ['lognormal'],
      },
      {
        words:
          'Shares between 0 and 1 are logit-normal, years are normal, and bytes per token are a mirrored lognormal, as in Epoch AI’s code.',
        formulas: ['logit', 'normal', 'reflected'],
      },
      {
        words:
          'With f for what stands on the left above, such as ln X, the ends of the interval give the middle and the spread; for bytes per token the ends change places.',
        formulas: ['middle', 'spread'],
      },
      {
        words:
          'Some draws are clamped: the share that is good enough to at most 1; re-reading, bytes per token, the yearly gain in doing with less text and its limit to at least 1. All assumptions are drawn independently of one another; the checks below show what correlations would change.',
        formulas: [],
      },
    ],
  },
  {
    id: 'sampling',
    heading: 'Sampling: how the futures are drawn',
    steps: [
      {
        words: `A forecast follows ${n.samples} futures, spread over the space of the assumptions by scrambled Sobol points, which cover it far more evenly than random numbers do. The seed is always ${n.seed}, so the picture moves only because an assumption moved, and the same link gives the same digits anywhere. Where a formula gives the chance of a crossing exactly, the page uses it instead of counting; a plain engine that follows each future by itself checks it.`,
        formulas: [],
      },
    ],
  },
];
