/** The contents of the cards as built, which the build puts into the page beside their markup. */
import type { AnswerId } from '../../words/en/answer-headings';
import type { CardContent } from './card-content';

export type CardContents = Readonly<Record<AnswerId, CardContent>>;

/** @returns undefined where there are none, as in development, or where they cannot be read. */
export function builtContents(document: Document): CardContents | undefined {
  const text = document.getElementById('default-cards')?.textContent;
  try {
    return text ? (JSON.parse(text) as CardContents) : undefined;
  } catch {
    return undefined;
  }
}
