/** What the model leaves out: first by how much each could move the date, then what no figure can be put on. */
import { chosenSentence } from './method-text';
import type { MeasuredMove, MethodNumbers } from './method-numbers';

export interface Limit {
  readonly title: string;
  readonly words: string;
}

/** A limit of which it is known how far it could move the date. */
export interface RankedLimit extends Limit {
  /** Years by which it moves the even-odds date, on this model where that can be measured; positive is later. */
  readonly years: number;
  /** The same in words: "1.4 years earlier". */
  readonly move: string;
}

interface Weighed extends Limit {
  /** The referee's figure, in years, on the model before this revision. */
  readonly before: number;
  /** Where assumptions can hold what is left out. */
  readonly measured?: MeasuredMove;
}

const weighed: readonly Weighed[] = [
  {
    title: 'Private text, pictures and sound.',
    words:
      'They are off by default, because the question is about public writing. Suppose labs can use 1 to 10 in 100 of private text, and 1 to 20 in 100 of images, video and audio; all tokens of a run then count as wanted. How many tokens of text a second of video is worth is unsettled by a factor of a hundred, and private messages are a matter of consent.',
    before: 2.1,
    measured: 'privateAndMedia',
  },
  {
    title: 'How much text is good enough.',
    words:
      'Text is good enough or it is not, and the share that is does not change over time. Filters differ widely, each is measured on another pool, and how much remains depends on what was removed before. Suppose the share is anything from 1.5 to 40 in 100.',
    before: -1.38,
    measured: 'quality',
  },
  {
    title: 'The scarcer of two demands.',
    words:
      'Each future follows either past runs or compute. A run could also want the lesser of the two, because it needs both a reason to grow and the chips to do so.',
    before: 0.85,
  },
  {
    title: 'Re-reading is one number.',
    words:
      'How much can be learned from reading again depends on the size of the model and on the method. Here it is one factor, the same in every year. Suppose it is anything from 1.5 to 16.',
    before: 0.66,
    measured: 'rereading',
  },
  {
    title: 'Overtraining.',
    words:
      'The runs of most compute saw 1 to 2 times the compute-optimal number of tokens; models made cheap to serve saw 11 to 94 times. Suppose the largest run behaves more like these: 3 to 80 times.',
    before: -0.54,
    measured: 'overtraining',
  },
  {
    title: 'Synthetic tokens in the demand.',
    words:
      'The sizes of training sets count synthetic tokens too, and the first date asks human text to supply them. Suppose the synthetic share is taken out of what is wanted.',
    before: 0.33,
  },
  {
    title: 'Undisclosed sets of today.',
    words:
      'What closed labs use is unknown. Suppose the largest set of today holds anything from 25 to 150 trillion tokens.',
    before: -0.18,
    measured: 'datasetToday',
  },
];

const howFar = (years: number): string =>
  `${Math.round(Math.abs(years) * 10) / 10} years ${years < 0 ? 'earlier' : 'later'}`;

/** The most telling first. */
export const rankedLimits = ({ moves }: MethodNumbers): readonly RankedLimit[] =>
  weighed
    .map(({ title, words, before, measured }) => {
      const years = measured ? moves[measured] : before;
      const also = measured ? ` (${howFar(before)} on the model before this revision)` : '';
      const where = measured
        ? ''
        : ' on the model before this revision; no assumption here can hold it';
      const end = `This could make the even-odds date about ${howFar(years)}${also}${where}.`;
      return { title, words: `${words} ${end}`, years, move: howFar(years) };
    })
    .sort((a, b) => Math.abs(b.years) - Math.abs(a.years));

export const limits = (n: MethodNumbers): readonly Limit[] => [
  {
    title: 'Text, not knowledge.',
    words:
      'The model counts tokens. It cannot say whether what people know has been learned by machines, and a claim about “the sum of human knowledge” is not one that it can test.',
  },
  {
    title: 'No wall.',
    words:
      'The date is when the trend of demand meets the stock. It is no prediction that progress stops then. Runs learn to do with less text at a rate that is assumed, whatever text costs: the model knows no answer to scarcity, and prices move no date in it.',
  },
  {
    title: 'One run, the largest.',
    words:
      'Demand is that of one training run. Everyone else runs short later or never, and all runs together have read the same text many times over: none of it is used up.',
  },
  {
    title: 'Little is disclosed.',
    words: `The record rests on what laboratories choose to publish. The largest disclosed text set is ${n.record}; the makers of the best-known closed models publish no sizes. A record that stands still is either a slower race or a silent one, and the presets hold both readings.`,
  },
  {
    title: 'Sizes are tokens seen.',
    words:
      'Published sizes count what was read in training, some of it repeated, some of it synthetic. The distinct human text in them is less.',
  },
  {
    title: 'Judgement.',
    words: `${chosenSentence(n)} Published ones can be wrong too: nobody can count the web.`,
  },
  {
    title: 'Independence.',
    words:
      'Assumptions are drawn independently. In the world some hang together: a race for data may raise both the growth of demand and the worth of each token. The table of correlations shows by how much the date would move.',
  },
  {
    title: 'Languages and subjects.',
    words:
      'A token counts alike in any language and on any subject. Text in most languages, and in fields such as law or medicine, may run short long before the total does.',
  },
  {
    title: 'Access and copyright.',
    words:
      'One share of new text closes over time, everywhere alike, and nothing that was open before is taken back. Court rulings, licence deals, the laws of single countries, and crawlers that ignore robots.txt are not modelled. Nothing here says what may be used.',
  },
  {
    title: 'Machine-written text.',
    words:
      'Its share has been measured for few kinds of page, mostly English, by detectors that err. The model treats all new text of machines as worthless for the first date, which some of it is not.',
  },
  {
    title: 'Later training.',
    words:
      'Only the text of pre-training counts. Fine-tuning and reinforcement learning, which need little human text and much compute, are outside.',
  },
  {
    title: 'Ends of intervals.',
    words:
      'The shape of a distribution beyond its 90% interval is a convention. Chances of a few percent, early or late, lean on it; the middle hardly does.',
  },
];
