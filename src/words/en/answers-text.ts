/** The fixed words of the six questions and their panels. */
import type { AnswerId } from './answer-headings';
import { wholePageText } from './page-text';

export const answersText = {
  waiting: wholePageText.answersWaiting,
  failed: 'This could not be worked out.',
  movesNothing: 'No assumption that is uncertain here moves the date much by itself.',
  movesEarlier: 'earlier',
  movesLater: 'later',
  movesFrom: (date: string) => `than ${date}`,
  movesMore: (count: number) => `Show ${count} more`,
  choose: 'Use this',
  chosen: 'in use',
};

/** What a panel opens with. */
export const answerNotes: Readonly<Partial<Record<AnswerId, string>>> = {
  'check-a-claim':
    'What people have said, and in how many of 100 runs the model agrees: under your assumptions, and under 24 readings of the words. We test words, not people. “In 2024” means by the end of 2024.',
  'what-moves-it':
    'How far each assumption alone moves the date, from one end of its likely range to the other, and how much narrower or wider the forecast’s range would be if it were known to have its middle value. A name leads to its slider.',
  'what-counts-as-data':
    'The same assumptions for five kinds of text. Line and years: about 80 of 100 futures, in whole years. Ring: half of them before it, half after. Private text and media: 30 in 100 of it where these assumptions let labs use none. With media a run’s tokens of all kinds count.',
  'track-record':
    'Nobody can see text run out. What can be seen is how large the training sets are that labs disclose. The largest labs disclose none.',
};
