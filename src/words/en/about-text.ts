/** What stands beside the answer for a first reader. */
import type { Answer } from './answer';

export const aboutText = {
  heading: 'About this answer',
  lead: 'Text isn’t used up, and AI doesn’t stop.',
  why: 'But models could no longer improve just by reading more of what people wrote.',
  token: 'A token is about ¾ of a word; a trillion tokens is about eight million long books.',
  credit: 'Made from public sources, last looked at in November 2026.',
  how: 'How it is made',
  corrections: 'Dispute it',
  copy: 'Copy the answer',
  copied: 'Copied.',
  notCopied: 'Your browser would not copy it.',
};

/** The answer as a sentence to take along, with its link. */
export const takeAway = ({ before, date, after, futures }: Answer, link: string): string =>
  `${before}${date}${after}. ${futures} ${link}`;
