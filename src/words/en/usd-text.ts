/** Sums of money in words: "USD 6.2 trillion", "USD 370 million". */
import { formatTokensLong } from './format';

/** @param usd US dollars, >= 0; Infinity is "no sum". */
export const formatUsd = (usd: number): string =>
  usd === Infinity ? 'no sum' : `USD ${formatTokensLong(usd, 2).replace(/ tokens$/, '')}`;
