/** Published results on synthetic text, in words. */
import type { SyntheticFinding } from '../../data/evidence';
import { formatTokensLong } from './format';

/** "30%", "1 trillion tokens or more", "23.76 % correct (SimpleQA)", or nothing where there is no number. */
export function findingText({ value, low, high, unit, comparedWith }: SyntheticFinding): string {
  const number = (amount: number): string => {
    if (/^share/.test(unit)) return `${Number((amount * 100).toPrecision(3))}%`;
    if (unit === 'tokens') return formatTokensLong(amount);
    return `${amount}${/^[x%]/.test(unit) ? '' : ' '}${unit}`;
  };
  // A unit in words is said once.
  const isInWords = / |s$/.test(unit) && !/^(share|%)/.test(unit) && unit !== 'tokens';
  const middle = value === null ? '' : number(value);
  const isRange = low !== null && high !== null;
  const range = isRange
    ? isInWords
      ? `${low} to ${middle === '' ? number(high) : high}`
      : `${number(low)} to ${number(high)}`
    : low !== null
      ? `${number(low)} or more`
      : high !== null
        ? `at most ${number(high)}`
        : '';
  const text = middle && range ? `${middle} (${range})` : middle || range;
  return comparedWith
    ? `${text}, against ${number(comparedWith.value).replace(/%.*/, '%')} (${comparedWith.label})`
    : text;
}
