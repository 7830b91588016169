/** The words of the two pages about machine-written text. */
import type { GapYear } from '../../model/answers/after-exhaustion';
import { fillingSentence, gapSentence } from './after-words';
import { answerHeadings } from './answer-headings';
import { useText } from './synthetic-use-words';

export const syntheticPages = {
  written: {
    file: 'synthetic.html',
    heading: answerHeadings['after-exhaustion'],
    lead: 'What the largest run is short of once it wants more than people have written, what it would cost to fill the gap with machine-written text or with new human writing, and what collapse takes away.',
    leads: 'The gap year by year, and what collapse takes away',
  },
  used: {
    file: 'who-trains-on-it.html',
    heading: useText.heading,
    lead: useText.note,
    description:
      'Makers of language models that have said they train on machine-written text: what it was, how much, how it was checked, each in their own words with its source.',
  },
} as const;
export type SyntheticPageId = keyof typeof syntheticPages;

export const syntheticPageText = {
  isDefault: 'All figures on this page are those of the default assumptions.',
  change: 'Change them',
  isLink: 'All figures on this page are those of the link that you opened.',
  back: 'Back to the picture with these assumptions',
  noScript:
    'Without JavaScript this page shows the default assumptions, whatever the address says.',
  pages: 'Machine-written text on pages of its own',
  dates: 'What it does to the date',
  assumed: 'What is assumed here',
  said: 'What makers have said',
  findings: 'The assumptions, and why',
};

/**
 * The result in a few lines, for search engines and previews.
 *
 * @param lever what machine-written text does to the date.
 */
export function writtenDescription(lever: string, gap: GapYear | undefined): string {
  return gap ? `${lever} ${gapSentence(gap)} ${fillingSentence(gap)}` : lever;
}
