/** The three results of a claim that stand side by side, each with a grid of 100, on its page and on its picture. */
import type { Claim } from '../data/evidence';
import type { Reading } from '../model/answers/claim-readings';
import { baseline } from '../model/parameters/assumptions';
import {
  claimPageWords as words,
  claimsText,
  countedText,
  testedWith,
} from '../words/en/claims-text';
import { dotsOf, of100, oddsInWords } from '../words/en/odds';
import type { TestedAs, TestedClaim } from './claim-result';

export interface ClaimColumn {
  readonly id: TestedAs;
  readonly label: string;
  /** 0 .. 1. */
  readonly chance: number;
  /** "fewer than 1 of 100" as what stands before the number, the number and the rest. */
  readonly odds: readonly [before: string, count: string, after: string];
  /** How many of 100 squares are filled: none of fewer than 1, all of more than 99. */
  readonly filled: number;
  /** What the squares count; said once, in the first column. */
  readonly unit: string;
  readonly reading?: Reading;
  /** How many other readings give as much; of the first, the odds by the last year that the claim gives. Often empty. */
  readonly note: string;
}

export function claimColumns({ presupposes }: Claim, { check }: TestedClaim): ClaimColumn[] {
  const { present, most, least, event, byReading } = check;
  const isPast = event.year <= baseline.demandAnchorYear;
  const unit = isPast ? words.runs : words.futures;
  const interval =
    event.kind === 'by' && event.alsoBy !== undefined && present.also !== undefined
      ? words.interval(event.alsoBy - 1, oddsInWords(present.also))
      : '';
  const column = (
    id: TestedAs,
    label: string,
    { chance, reading }: { readonly chance: number; readonly reading?: Reading },
  ): ClaimColumn => {
    const [, before = '', count = '', after = ''] = /^(\D*)(\d+)(.*)$/.exec(of100(chance)) ?? [];
    const odds = oddsInWords(chance);
    const others = byReading.filter((each) => oddsInWords(each.chance) === odds).length - 1;
    return {
      id,
      label,
      chance,
      odds: [before, count, after],
      unit: id === 'present' ? unit : '',
      filled: dotsOf(chance),
      ...(reading ? { reading } : {}),
      note: reading && others > 0 ? claimsText.alike(others) : reading ? '' : interval,
    };
  };
  return [
    column('present', `${testedWith(presupposes)} ${countedText(event, isPast)}`, {
      chance: present.chance,
    }),
    column('most', words.mostRead, most),
    column('least', words.leastRead, least),
  ];
}
