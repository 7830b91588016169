/** The card of machine-written text: what it does to the date, and in how many futures it could fill the gap. */
import type { FirstGap, GapYear } from '../../../model/answers/after-exhaustion';
import { dateAt, type Forecast } from '../../../model/engines/forecast';
import type { Assumptions } from '../../../model/parameters/assumptions';
import { percentOf, type BarTone } from '../../../ui/card-picture';
import { cardLabels, syntheticSentence } from '../../../words/en/card-words';
import { countOf100 } from '../../../words/en/odds';
import type { CardContent } from '../card-content';

/** The first year by which text has run out in most futures, or the last that was worked out. */
export const firstGapYear = (years: readonly GapYear[]): GapYear | undefined =>
  years.find(({ exhausted }) => exhausted >= 0.5) ?? years.at(-1);

export function syntheticCard(
  { intervals }: Assumptions,
  { exhaustion, stretched }: Forecast,
  first: FirstGap,
): CardContent {
  const gap = first.kind === 'gap' ? first.gap : undefined;
  const shares: readonly (readonly [string, number, BarTone])[] = gap
    ? [
        [cardLabels.noGap, 1 - gap.fillable - gap.unfillable, 'plain'],
        [cardLabels.fillable, gap.fillable, 'stock'],
        [cardLabels.unfillable, gap.unfillable, 'date'],
      ]
    : [];
  return {
    sentence: syntheticSentence(
      dateAt(exhaustion, 0.5),
      dateAt(stretched, 0.5),
      intervals.syntheticShare[1] > 0,
      gap,
    ),
    picture: {
      kind: 'rows',
      rows: shares.map(([name, share, tone]) => ({
        name,
        value: countOf100(share),
        bars: [{ from: 0, to: percentOf(100 * share), tone }],
      })),
      ticks: gap ? [{ at: 0, text: cardLabels.futures(gap.year) }] : [],
    },
  };
}
