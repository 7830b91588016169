/** The deeper answers, in the order in which they stand: what a link names each by, and its heading. */
export const answerHeadings = {
  'what-moves-it': 'What moves it',
  'what-counts-as-data': 'What counts as data',
  'check-a-claim': 'Check a claim',
  'what-would-have-to-be-true': 'What would have to be true',
  'after-exhaustion': 'After exhaustion',
  'who-uses-synthetic-text': 'Who already trains on synthetic text',
  'track-record': 'Track record',
} as const;

export type AnswerId = keyof typeof answerHeadings;
