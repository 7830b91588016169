/** The six questions below the picture in their order, by the anchor of each. */
export const answerHeadings = {
  'check-a-claim': 'Had it happened when they said so?',
  'what-moves-it': 'What moves it?',
  'what-counts-as-data': 'What counts as data?',
  'what-would-have-to-be-true': 'What would have to be true?',
  'after-exhaustion': 'Can machines write the rest?',
  'track-record': 'How have forecasts fared?',
} as const;

export type AnswerId = keyof typeof answerHeadings;

export const answerIds = Object.keys(answerHeadings) as readonly AnswerId[];

/** The anchors of parts of the answer about machine-written text. */
export const syntheticAnchors = {
  use: 'who-uses-synthetic-text',
  stories: 'stories-in-the-news',
  prices: 'what-text-costs',
} as const satisfies Record<string, Lowercase<string>>;
export type SyntheticAnchor = (typeof syntheticAnchors)[keyof typeof syntheticAnchors];

export const syntheticAnchorOf = (anchor: string): SyntheticAnchor | undefined =>
  Object.values(syntheticAnchors).find((each) => each === anchor);

/** Which of the answers an anchor leads to: its own, or that of a part of it. */
export function answerOfAnchor(anchor: string): AnswerId | undefined {
  if (syntheticAnchorOf(anchor)) return 'after-exhaustion';
  if (anchor.startsWith('claim-')) return 'check-a-claim';
  return answerIds.find((id) => id === anchor);
}

/** The links that open the answers. */
export const answerLinks: Readonly<Record<AnswerId, string>> = {
  'check-a-claim': 'Read his words in 24 ways',
  'what-moves-it': 'See what each assumption does',
  'what-counts-as-data': 'Compare ten dates',
  'what-would-have-to-be-true': 'See every way there',
  'after-exhaustion': 'See the gap, the price and collapse',
  'track-record': 'See every forecast',
};
