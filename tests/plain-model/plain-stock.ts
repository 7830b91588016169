/**
 * Usable text and stretch of one sample of the plain model. Years are calendar years, text is
 * counted in tokens. For checking the engine only.
 */
import {
  type Human,
  humanByQuadrature,
  type NewText,
  newTextOf,
  type RawText,
  rawTextOf,
} from './plain-human';
import { finite, type PlainSample, type PlainSetting } from './plain-parameters';
import { users } from './plain-record';

/** Growth a year of books, papers and code, x. */
const LIBRARY_GROWTH = 1.04;

/** The least that a usable human token is worth, however much synthetic text spoils. */
const LEAST_STRETCH = 0.05;

/** What of each source of text is used, of the web as a share, of the others in tokens of 2024. */
export interface Sources {
  readonly quality: number;
  readonly library: number;
  readonly privateText: number;
  readonly media: number;
}

export function sourcesOf({ stockDefinition }: PlainSetting, { value }: PlainSample): Sources {
  const holdsPrivateText = stockDefinition === 'wholeWeb';
  return {
    quality: value('qualityShare'),
    library: value('booksPapersCodeShare') * value('booksPapersCodeTokens'),
    privateText: holdsPrivateText ? 0 : value('privateTextShare') * value('privateTextTokens'),
    media: value('mediaShare') * value('mediaTokens'),
  };
}

/** What a token of 2024 has grown to at calendar year t: of books, papers and code, and of people. */
export function grownSince2024(t: number): { readonly library: number; readonly users: number } {
  return { library: LIBRARY_GROWTH ** (t - 2024), users: users(t) / users(2024) };
}

/** usable(t): human-authored tokens at calendar year t that survive filters and can be had. */
export function usableOf(
  setting: PlainSetting,
  sample: PlainSample,
  integrate: (raw: RawText, newText: NewText) => Human = humanByQuadrature,
): (t: number) => number {
  const human = integrate(rawTextOf(setting, sample), newTextOf(sample));
  const { quality, library, privateText, media } = sourcesOf(setting, sample);
  return (t) => {
    const grown = grownSince2024(t);
    return quality * human(t) + library * grown.library + (privateText + media) * grown.users;
  };
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
