/**
 * Usable text and stretch of one sample of the plain model. Years are calendar years, text is
 * counted in tokens. For checking the engine only.
 */
import { type Human, humanByQuadrature, newTextOf, type RawText, rawTextOf } from './plain-human';
import { finite, type PlainSample, type PlainSetting } from './plain-parameters';
import { users } from './plain-record';
import type { NewText } from './plain-human';

/** Growth a year of books, papers and code, x. */
const LIBRARY_GROWTH = 1.04;

/** The least that a usable human token is worth, however much synthetic text spoils. */
const LEAST_STRETCH = 0.05;

/** usable(t): human-authored tokens at calendar year t that survive filters and can be had. */
export function usableOf(
  setting: PlainSetting,
  sample: PlainSample,
  integrate: (raw: RawText, newText: NewText) => Human = humanByQuadrature,
): (t: number) => number {
  const { value } = sample;
  const human = integrate(rawTextOf(setting, sample), newTextOf(sample));
  const quality = value('qualityShare');
  const library = value('booksPapersCodeShare') * value('booksPapersCodeTokens');
  const holdsPrivateText = setting.stockDefinition === 'wholeWeb';
  const privateText = holdsPrivateText ? 0 : value('privateTextShare') * value('privateTextTokens');
  const media = value('mediaShare') * value('mediaTokens');
  const users2024 = users(2024);
  return (t) =>
    quality * human(t) +
    library * LIBRARY_GROWTH ** (t - 2024) +
    ((privateText + media) * users(t)) / users2024;
}

/** stretch: effective tokens per usable human token, repetition and synthetic text together. */
export function stretchOf({ collapse }: PlainSetting, { value, logOdds }: PlainSample): number {
  const generations = value('generations');
  let harmonic = 0;
  for (let i = 1; i <= generations; i += 1) harmonic += 1 / (i * i);
  const leftByGenerations = collapse === 'accumulate' ? 1 / harmonic : 1 / generations;

  // Odds that an item is wrong after grading; v is the share that is right.
  const lnWrongOdds =
    logOdds('generatorErrorRate') + Math.log(value('keepsWrong')) - Math.log(value('keepsRight'));
  const v = 1 / (1 + Math.exp(lnWrongOdds));
  const m = 2 * v - 1;
  const worth =
    value('syntheticValue') * (m >= 0 ? m * m * leftByGenerations : (-m * m) / leftByGenerations);

  const syntheticPerHuman = Math.exp(logOdds('syntheticShare'));
  const saturation = value('syntheticSaturation');
  const gain = worth * saturation * (1 - Math.exp(-syntheticPerHuman / saturation));
  return Math.max(LEAST_STRETCH, finite(value('repetition') + gain, 'stretch'));
}
