/** What each parameter is, in a sentence or two. */
import type { ParameterId } from '../../model/parameters/parameters';

export const parameterMeanings: Readonly<Record<ParameterId, string>> = {
  datasetGrowth:
    'How many times larger the largest text training set becomes each year, in the futures where runs keep growing like past ones.',
  datasetAtAnchor:
    'Tokens of text in the largest training set today. The low end is the largest set that a lab has disclosed; the high end leaves room for labs that disclose nothing.',
  qualityShare:
    'Share of the text on the web that is good enough to learn from. Published filters keep between 2% and 30%, each of another pool.',
  repetition:
    'How many fresh tokens one token is worth when a model reads it again as often as it helps. 1 means that text is read once.',
  pages: 'Unique pages in the indexed web in 2024.',
  bytesPerPage: 'Bytes of plain text on an average page.',
  bytesPerToken: 'Bytes of plain text that make one token; languages and tokenisers differ.',
  pageLengthGrowth: 'How many times longer the average page becomes each year.',
  pageCountGrowth: 'How many times more indexed pages there are each year.',
  commonCrawlTokens:
    'Tokens in all crawls of Common Crawl in 2024, without duplicates. Matters only when you choose Common Crawl as data.',
  wholeWebTokens:
    'Tokens that internet users had ever uploaded by 2024, on closed platforms and in messages too. Matters only when you choose the whole web as data.',
  aiShareOfNewText:
    'Share of newly published text that machines write, in the long run. People did not write it, so it is left out.',
  withheldShare:
    'Share of new text that robots.txt, terms and licences close to crawlers, in the long run. Text that was there before stays.',
  booksPapersCodeTokens: 'Tokens in every book, paper, patent and public line of code in 2024.',
  booksPapersCodeShare:
    'How much of it labs can use on top of web text. Poor text counts as unusable.',
  privateTextTokens: 'Tokens on closed platforms, in messages and e-mail in 2024.',
  privateTextShare:
    'How much of it labs can use. Poor text counts as unusable. The whole web holds private text already, so there this share is ignored.',
  mediaTokens: 'Images, video and audio in 2024, in tokens that teach as much as a text token.',
  mediaShare: 'How much of it labs can use. Poor material counts as unusable.',
  computeWeight:
    'In how many futures runs grow with the compute that is planned; in the others they keep growing like past ones.',
  computeAtAnchor:
    'Computation of the largest training run in mid 2025, in floating-point operations (FLOP).',
  computeGrowth: 'How many times more compute the largest run uses each year, before the slowdown.',
  computeSlowdownYear: 'When a lack of money, power or chips slows the growth of compute.',
  computeGrowthLater:
    'How many times more compute the largest run uses each year, after the slowdown.',
  overtraining:
    'How many times more text a run reads than the 20 tokens per model parameter that train best. More makes a smaller model that is cheaper to run.',
  pretrainingShare:
    'How much of a run’s compute goes into pre-training, the part that reads text; the rest goes into training by trial and reward.',
  textShare:
    'How much of what the largest run reads is text; the rest is pictures, sound and video.',
  dataEfficiencyGrowth:
    'Each year runs need this many times less text for the same result. 1 means that they need as much as today.',
  dataEfficiencyLimit:
    'How many times less text runs need in the end. Published methods level off between 1.5 and 5 times.',
  syntheticShare: 'Share of distinct training tokens that machines made for the purpose.',
  generatorErrorRate: 'Share of machine-written texts that are wrong before anyone checks them.',
  keepsRight: 'Chance that checking keeps a text that is right.',
  keepsWrong:
    'Chance that checking keeps a text that is wrong: high when a model grades its own work, because it repeats its own errors.',
  syntheticValue: 'What one machine-written token without errors is worth, in human tokens.',
  syntheticSaturation:
    'Machine-written tokens per human token beyond which more of them adds little.',
  generations:
    '1 is a generator trained on human text only. Each further one learns from the output of the one before.',
  costSynthetic: 'List price of a million generated tokens, before checking throws some away.',
  costHuman: 'Wages for a million tokens of new human writing.',
};
