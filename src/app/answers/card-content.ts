/** What one card shows. */
import type { CardPicture } from '../../ui/card-picture';
import type { CardSentence } from '../../words/en/card-words';

/** Plain values, so that the build can put them into the page. */
export interface CardContent {
  readonly sentence: CardSentence;
  readonly picture: CardPicture;
}
