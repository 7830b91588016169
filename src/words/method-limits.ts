/** What the model leaves out. */
import type { MethodNumbers } from './method-numbers';

export interface Limit {
  readonly title: string;
  readonly words: string;
}

export const limits = (n: MethodNumbers): readonly Limit[] => [
  {
    title: 'Text, not knowledge.',
    words:
      'The model counts tokens. It cannot say whether what people know has been learned by machines, and a claim about “the sum of human knowledge” is not one that it can test.',
  },
  {
    title: 'No wall.',
    words:
      'The date is when the trend of demand meets the stock. It is no prediction that progress stops then. Before it, laboratories can train smaller models longer, use text better, or spend compute on other things; the model knows none of these answers to scarcity, and prices move no date in it.',
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
    words: `Of ${n.parameters} assumptions, ${n.judged} rest on our own judgement, because nothing published gives them. They are labelled so wherever they show. Published ones can be wrong too: nobody can count the web.`,
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
      'One share of the web closes over time, everywhere alike. Court rulings, licence deals, the laws of single countries, and crawlers that ignore robots.txt are not modelled. Nothing here says what may be used.',
  },
  {
    title: 'Quality is a threshold, and stands still.',
    words:
      'Text is good enough or it is not, and the share that is does not change over time. Better filters, better cleaning or a different taste would change it.',
  },
  {
    title: 'Re-reading is one number.',
    words:
      'How much can be learned from reading again depends on the size of the model and on the method. Here it is one factor, the same in every year.',
  },
  {
    title: 'Pictures, sound, private text.',
    words:
      'They are off by default, because the question is about public writing. How many tokens of text a second of video is worth is unsettled by a factor of a hundred, and private messages are a matter of consent.',
  },
  {
    title: 'Machine-written text.',
    words:
      'Its share has been measured for few kinds of page, mostly English, by detectors that err. The model treats all of it as worthless for the first date, which some of it is not.',
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
