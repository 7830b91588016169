/** Sums of money in words: "USD 6.2 trillion", "USD 370 million". */
import { countInWords } from './format';

/** @param usd US dollars, >= 0; Infinity is "no sum". */
export const formatUsd = (usd: number): string =>
  usd === Infinity ? 'no sum' : `USD ${countInWords(usd, 2)}`;
