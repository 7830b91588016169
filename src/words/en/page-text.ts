/** The words that the page and the embed share. */
import type { SettingKey } from '../../model/parameters/assumptions';
import { list } from './language';

export const pageText = {
  name: 'Peak Data',
  waitingAnswer: 'Working out when training outruns human writing …',
  waitingDetail: 'Following thousands of futures in your browser.',
  /** Where it is many, published training sets above the supply may be in the picture. */
  already: (count: number) =>
    count > 20
      ? `In ${count === 100 ? 'nearly all' : count} of the 100 it has happened.`
      : `It may have happened already: ${count} of the 100.`,
  waitingChart: 'Drawing the forecast …',
  settingNames: {
    stockDefinition: 'What counts as data',
    collapse: 'What happens to older text',
    trendSlowdown: 'When chips slow down',
    demandAnchorYear: 'Date of the largest training set today',
    computeAnchorYear: 'Date of the largest run',
  } satisfies Record<SettingKey, string>,
  reading: (year: number) => `What the picture says at the start of ${year}`,
  readingMedians: 'Half of the futures lie above. Re-reading counts.',
  firstOfJanuary: (year: number) => `1 January ${year}`,
  readingStock: 'Usable human text',
  readingDemand: 'Largest run wants',
  key: {
    bands: 'Dark band: half of the futures; light band: nine in ten.',
    interval: 'Each red dot is one of 100 futures.',
  },
  controls: 'Assumptions',
  statusHeading: 'About this forecast',
  statusSlow: 'Still working. The picture shows the last result.',
  statusSlowFirst: 'Still working. It takes longer than usual.',
  statusRestarted: 'The forecast’s worker stopped and was started again; nothing is lost.',
  statusInline: 'This browser lets no worker start: the page may pause for a moment.',
  statusModel: (reason: string) =>
    `The model has no answer to these assumptions (${reason}). The picture shows the last one it had.`,
  statusCode: 'A part of this page could not be loaded. The picture shows the last result.',
  statusWorker:
    'The forecast’s worker stopped twice on these assumptions. The picture shows the last result.',
};

/** Words of the page that an embed does not show. */
export const wholePageText = {
  readingUsed: 'Share of usable text that the run reads',
  readingChance: 'It has happened, of 100',
  noticesFailed:
    'This link has a note, or parts that cannot be used. What they are could not be loaded: load the page again.',
  claimsFailed: 'The claims could not be loaded. Show them again.',
  noticesHeading: 'Some of this link could not be used:',
  top: 'Top',
  method: 'Method',
  claims: 'Claims',
  menu: 'More',
  toolbar: 'Undo, compare and share',
  skip: 'Skip to the assumptions',
  skipToText: 'Skip to the text',
  levers: 'Your assumptions',
  pictureTools: 'The picture',
  moreOfPicture: 'More: scale, years, key, table',
  until: (year: number) => `to ${year}`,
  lines:
    'The lines are medians of each year. The date counts the futures one by one, so it need not lie where the lines cross.',
  textSet: 'text training set',
  otherSet: 'with other data, or not all read',
  steps:
    'The past follows the largest text sets that labs have disclosed, then a straight line to what we take the largest to be today.',
  tableYear: '1 January',
  tableRange: 'Nine in ten',
  tableCaption:
    'Usable human-written text, re-reading counted, and what the largest training run wants: half of the futures lie above, nine in ten within the ranges. Then in how many futures it has happened. Every column is a median of its own, so that two of them divided need not give a third.',
  toolsFailed: 'Share, Embed and Download could not be loaded. Try again',
  answers: 'Six questions',
  answersWaiting: 'Working it out …',
  answersFailed: 'The deeper answers could not be loaded.',
  rule: '“Mid 2029” is the middle third of 2029. “Outruns” means that one training run wants more tokens than there are in usable form, re-reading counted. Text isn’t used up by reading, and we say nothing about knowledge. Sizes of training sets are tokens seen, some of them repeats or machine-written.',
  credit:
    'Training-set sizes: Epoch AI, Data on AI Models (CC BY 4.0), and model cards. Model after Villalobos et al. 2024. Runs in your browser; nothing is sent anywhere.',
  badAnchor: 'This date has to lie between 2015 and 2035.',
  changed: (names: readonly string[]) => `Changed: ${list(names)}.`,
};
