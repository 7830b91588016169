/** The model in formulas, in the notation of `../formula`: names are the ids of parameters; constants come from the code. */
import {
  AI_TEXT_RAMP_YEARS,
  AI_TEXT_START,
  WITHHOLDING_RAMP_YEARS,
  WITHHOLDING_START,
} from '../../model/timeline/new-text';
import {
  FLOP_PER_PARAMETER_TOKEN,
  OPTIMAL_TOKENS_PER_PARAMETER,
} from '../../model/formulas/demand';
import { REFLECTION_POINT, Z90 } from '../../model/parameters/interval';
import { type ParameterId, parameterIds } from '../../model/parameters/parameters';
import { LEAST_STRETCH } from '../../model/formulas/synthetic';
import { BOOKS_GROWTH, STOCK_YEAR } from '../../model/timeline/time-point';
import { FIRST_YEAR, LAST_YEAR } from '../../model/timeline/year-range';
import type { FormulaId } from '../../words/method-model';
import { parseFormula } from '../formula';

const grown = `γ^{t − ${STOCK_YEAR}}`;
const users = `frac{users(t)}{users(${STOCK_YEAR})}`;

export const formulas: Readonly<Record<FormulaId, string>> = {
  rawIndexed: `raw(t) = frac{pages · bytesPerPage}{bytesPerToken} · ${grown}`,
  growth: 'γ = pageLengthGrowth · pageCountGrowth',
  rawCollected: `raw(t) = commonCrawlTokens · ${grown}`,
  rawWhole: `raw(t) = wholeWebTokens · ${users}`,
  human: `human(t) = raw(t) − int{${AI_TEXT_START}}{t} a(u) · max(0, raw′(u)) du`,
  machines: `a(u) = aiShareOfNewText · (1 − e^{−(u − ${AI_TEXT_START}) / ${AI_TEXT_RAMP_YEARS}})`,
  withheld: `withheld(t) = withheldShare · (1 − e^{−(t − ${WITHHOLDING_START}) / ${WITHHOLDING_RAMP_YEARS}})`,
  web: 'web(t) = qualityShare · (1 − withheld(t)) · human(t)',
  books: `books(t) = booksPapersCodeShare · booksPapersCodeTokens · ${BOOKS_GROWTH}^{t − ${STOCK_YEAR}}`,
  privateText: `private(t) = privateTextShare · privateTextTokens · ${users}`,
  media: `media(t) = mediaShare · mediaTokens · ${users}`,
  usable: 'usable(t) = web(t) + books(t) + private(t) + media(t)',
  stock: 'H(t) = repetition · usable(t)',
  trend: 'D(t) = datasetAtAnchor · datasetGrowth^{t − A}',
  compute: `D(t) = sqrt{frac{${OPTIMAL_TOKENS_PER_PARAMETER} · overtraining · C(t)}{${FLOP_PER_PARAMETER_TOKEN}}}`,
  flop: 'C(t) = computeAtAnchor · computeGrowth^b · computeGrowthLater^l',
  yearsBefore: 'b = min(t, s) − min(B, s)',
  yearsAfter: 'l = max(t, s) − max(B, s)',
  slowdown: 's = computeSlowdownYear',
  record: 'D(t) = D(A) · frac{record(t)}{record(A)} "before" A',
  branch: '"chance of the second path" = computeWeight',
  date: `T = "the first" t "from" ${FIRST_YEAR} "to" ${LAST_YEAR} "at which" D(t) ≥ H(t)`,
  chance: 'P(Y) = "share of futures in which" T "is before or at 1 January of" Y',
  stretchedDate: 'T_{stretched} = "the first" t "at which" D(t) ≥ stretch · usable(t)',
  stretch: `stretch = max(${LEAST_STRETCH}, repetition + gain)`,
  gain: 'gain = U · ρ · (1 − e^{−x / ρ})',
  ratio: 'x = frac{syntheticShare}{1 − syntheticShare}',
  saturation: 'ρ = syntheticSaturation',
  right: 'v = frac{(1 − p) · k}{(1 − p) · k + p · w}',
  graders: 'p = generatorErrorRate, k = keepsRight, w = keepsWrong',
  margin: 'm = 2 · v − 1',
  worthAbove: 'U = syntheticValue · m^2 · g "where" m ≥ 0',
  worthBelow: 'U = −syntheticValue · m^2 / g "where" m < 0',
  kept: 'g = frac{1}{sum{i = 1}{n} 1 / i^2} "where older text is kept"',
  replaced: 'g = frac{1}{n} "where it is replaced"',
  count: 'n = generations',
  lognormal: 'ln X = μ + σ · z',
  logit: 'ln frac{X}{1 − X} = μ + σ · z',
  normal: 'X = μ + σ · z',
  reflected: `ln (${REFLECTION_POINT} − X) = μ − σ · z`,
  spread: `σ = frac{f(high) − f(low)}{2 · ${Z90.toFixed(3)}}`,
  middle: 'μ = frac{f(low) + f(high)}{2}',
};

/** The parameters in some formulas, in the order of the registry. */
export function parametersIn(ids: readonly FormulaId[]): ParameterId[] {
  const names = new Set(ids.flatMap((id) => parseFormula(formulas[id]).names));
  return parameterIds.filter((id) => names.has(id));
}
