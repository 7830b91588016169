/** The headings of the deeper answers in their order, by the anchor of each. */
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
