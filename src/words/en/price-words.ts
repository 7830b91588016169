/** What text costs, and what the press says it costs. */
import {
  prices,
  type Price,
  type SourceKey,
  type SyntheticFinding,
  syntheticFindings,
} from '../../data/evidence';
import { countInWords, formatValue } from './format';
import { formatUsd } from './usd-text';

/** A claim in the press about synthetic text, and our check of it. */
export interface CheckedCost {
  readonly claim: string;
  readonly check: string;
  /** Where the claim was read. */
  readonly reportedBy: SourceKey;
}

/** An entry of the evidence. Lower case marks it as a name for code, which no language translates. */
type Id = Lowercase<string>;

function found<Entry extends { readonly id: string }>(entries: readonly Entry[], id: Id): Entry {
  const entry = entries.find((each) => each.id === id);
  if (!entry) throw new Error(`no evidence ${id}`);
  return entry;
}
const price = (id: Id): Price => found(prices, id);
const value = ({ value }: Price | SyntheticFinding): number => value ?? NaN;

/** "USD 0.60 per million output tokens", "USD 20 million to USD 25 million per year". */
export function priceText({
  value,
  low,
  high,
  unit,
}: Pick<Price, 'value' | 'low' | 'high' | 'unit'>): string {
  const ends = value === null ? [low, high] : [value];
  const amounts = ends.flatMap((end) => (end === null ? [] : [amount(end)]));
  return amounts.join(' to ') + unit.replace(/^USD/, '');
}

const amount = (usd: number): string =>
  usd >= 1e6 ? formatUsd(usd) : formatValue(usd, 'USD per million tokens');

/** What text has cost where people asked for money: licences and a settlement. */
export const otherPrices: readonly Price[] = (
  ['reddit_google', 'newscorp_openai', 'nyt_amazon', 'bartz'] satisfies Id[]
).map(price);

function palmyra(): CheckedCost {
  const claim = price('palmyra');
  const tokens = (listPrice: Id): string =>
    countInWords((value(claim) / value(price(listPrice))) * 1e6, 2);
  return {
    claim: `${claim.label}, cost ${amount(value(claim))}, against ${amount(claim.comparedWith?.value ?? NaN)} for ${claim.comparedWith?.label}.`,
    check:
      'A company’s claim about a whole model, as repeated in the press; we found no independent count. It is no price of text. ' +
      `For scale: at list prices that sum buys ${tokens('cost_llm_high')} to ${tokens('cost_llm')} tokens of generated text, before grading (our arithmetic).`,
    reportedBy: claim.source,
  };
}

function gartner(): CheckedCost {
  const claim = found(syntheticFindings, 'gartner60');
  return {
    claim: `${Math.round(value(claim) * 100)}% of the data used for AI and analytics in 2024 was synthetic, says Gartner.`,
    check:
      'A prediction that the press repeats, never a measurement. It is about all data for AI and analytics, and no share of any model’s training text.',
    reportedBy: claim.source,
  };
}

/** The claims, in the order in which the page lists them. */
export const checkedCosts: readonly CheckedCost[] = [palmyra(), gartner()];
