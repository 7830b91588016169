/** Who trains on synthetic text, in words. */
import type { SyntheticUse } from '../../data/evidence';
import { formatTokensLong } from './format';
import { capital, compareTexts } from './language';

export const useText = {
  heading: 'Who already trains on machine-written text',
  note: 'What makers have said of their own models. They publish counts for single steps; we found no share of all training text by OpenAI, Anthropic, Google or Meta. The shares are of different things, so they cannot be ranked or added up.',
  caption: 'Machine-written text in training, by maker',
  who: 'Maker',
  what: 'What it was',
  stage: 'Where in training',
  howMuch: 'How much',
  checked: 'How it was checked',
  source: 'Source',
  filter: 'Show',
  everyone: 'All makers',
  noAmount: 'No share or count of tokens published',
  noCheck: 'Not stated',
};

/** "57% of the preference comparisons …; 1.9 trillion tokens": a share is always printed with its base. */
export function amountText({ share, shareOf, tokens }: SyntheticUse): string {
  const parts = [
    ...(share === null || shareOf === null ? [] : [`${Math.round(share * 100)}% ${shareOf}`]),
    ...(tokens === null ? [] : [formatTokensLong(tokens, 2)]),
  ];
  return parts.join('; ') || useText.noAmount;
}

/** "Execution", "Not stated". */
export const checkText = ({ checkedBy }: SyntheticUse): string =>
  checkedBy === null ? useText.noCheck : capital(checkedBy);

/** The rows by the maker's name, and by date within one. */
export const byMaker = (uses: readonly SyntheticUse[]): SyntheticUse[] =>
  uses.toSorted(
    (a, b) => compareTexts(a.organisation, b.organisation) || a.date.localeCompare(b.date),
  );
