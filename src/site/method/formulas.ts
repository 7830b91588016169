/** The model in formulas, in TeX: `\p{…}` is a parameter by its id; constants come from the code. See `../formula`. */
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
import { BOOKS_GROWTH, STOCK_YEAR, TAKE_OVER_YEARS } from '../../model/timeline/time-point';
import { FIRST_YEAR, LAST_YEAR } from '../../model/timeline/year-range';
import { formulaWords as words } from '../../words/en/formula-words';
import type { FormulaId } from '../../words/en/method-model';

const tex = String.raw;
const grown = tex`\gamma^{t - ${STOCK_YEAR}}`;
const users = tex`\frac{\mathrm{users}(t)}{\mathrm{users}(${STOCK_YEAR})}`;

export const formulas: Readonly<Record<FormulaId, string>> = {
  rawIndexed: tex`\mathrm{raw}(t) = \frac{\p{pages} \cdot \p{bytesPerPage}}{\p{bytesPerToken}} \cdot ${grown}`,
  growth: tex`\gamma = \p{pageLengthGrowth} \cdot \p{pageCountGrowth}`,
  rawCollected: tex`\mathrm{raw}(t) = \p{commonCrawlTokens} \cdot ${grown}`,
  rawWhole: tex`\mathrm{raw}(t) = \p{wholeWebTokens} \cdot ${users}`,
  humanBefore: tex`\mathrm{human}(t) = \mathrm{raw}(t) \text{ ${words.upTo} } M = ${AI_TEXT_START}`,
  human: tex`\mathrm{human}(t) = \mathrm{raw}(M) + \int_{M}^{t} (1 - a(u)) \cdot (1 - c(u)) \cdot \mathrm{raw}'(u) \, du`,
  machines: tex`a(u) = \p{aiShareOfNewText} \cdot (1 - e^{-(u - ${AI_TEXT_START}) / ${AI_TEXT_RAMP_YEARS}})`,
  withheld: tex`c(u) = \p{withheldShare} \cdot (1 - e^{-(u - ${WITHHOLDING_START}) / ${WITHHOLDING_RAMP_YEARS}}) \text{ ${words.from} } ${WITHHOLDING_START}`,
  web: tex`\mathrm{web}(t) = \p{qualityShare} \cdot \mathrm{human}(t)`,
  books: tex`\mathrm{books}(t) = \p{booksPapersCodeShare} \cdot \p{booksPapersCodeTokens} \cdot ${BOOKS_GROWTH}^{t - ${STOCK_YEAR}}`,
  privateText: tex`\mathrm{private}(t) = \p{privateTextShare} \cdot \p{privateTextTokens} \cdot ${users}`,
  media: tex`\mathrm{media}(t) = \p{mediaShare} \cdot \p{mediaTokens} \cdot ${users}`,
  usable: tex`\mathrm{usable}(t) = \mathrm{web}(t) + \mathrm{books}(t) + \mathrm{private}(t) + \mathrm{media}(t)`,
  stock: tex`H(t) = \p{repetition} \cdot \mathrm{usable}(t)`,
  record: tex`D(t) = \mathrm{record}(t) \text{ ${words.upTo} } R`,
  line: tex`\ln D(t) = \ln D(R) + \frac{t - R}{A - R} \cdot (\ln D(A) - \ln D(R)) \text{ ${words.from} } R \text{ ${words.to} } A`,
  level: tex`D(A) = \p{datasetAtAnchor}`,
  efficiency: tex`E(t) = \min(\lambda, \epsilon^{t - A}), \quad \lambda = \p{dataEfficiencyLimit}`,
  efficiencyParts: tex`\epsilon = \p{dataEfficiencyGrowth}`,
  trend: tex`D(t) = D(A) \cdot \max(1, g^{b(A)} \cdot q^{l(A)} / E(t))`,
  trendGrowth: tex`g = \p{datasetGrowth}`,
  trendLater: tex`q = \min(g, \sqrt{h})`,
  laterGrowth: tex`h = \p{computeGrowthLater}`,
  yearsBefore: tex`b(x) = \min(t, s) - \min(x, s)`,
  yearsAfter: tex`l(x) = \max(t, s) - \max(x, s)`,
  slowdown: tex`s = \p{computeSlowdownYear}`,
  paidFor: tex`F(t) = \p{textShare} \cdot \sqrt{\frac{${OPTIMAL_TOKENS_PER_PARAMETER} \cdot K(t)}{${FLOP_PER_PARAMETER_TOKEN}}}`,
  spent: tex`K(t) = \p{overtraining} \cdot \p{pretrainingShare} \cdot C(t)`,
  flop: tex`C(t) = \p{computeAtAnchor} \cdot \p{computeGrowth}^{b(B)} \cdot \p{computeGrowthLater}^{l(B)}`,
  wanted: tex`W(t) = \max(D(A), F(t) / E(t))`,
  compute: tex`D(t) = D(A)^{1 - r} \cdot W(t)^r`,
  takeOver: tex`r = \min(1, (t - A) / ${TAKE_OVER_YEARS})`,
  branch: tex`\text{${words.secondPath}} = \p{computeWeight}`,
  date: tex`T = \text{${words.first} } t \text{ ${words.from} } ${FIRST_YEAR} \text{ ${words.to} } ${LAST_YEAR} \text{ ${words.atWhich} } D(t) \ge H(t)`,
  chance: tex`P(Y) = \text{${words.shareOfFutures} } T \text{ ${words.isBefore} } Y`,
  stretchedDate: tex`T_{\mathrm{stretched}} = \text{${words.first} } t \text{ ${words.atWhich} } D(t) \ge \mathrm{stretch} \cdot \mathrm{usable}(t)`,
  stretch: tex`\mathrm{stretch} = \max(${LEAST_STRETCH}, \p{repetition} + \mathrm{gain})`,
  gain: tex`\mathrm{gain} = U \cdot \rho \cdot (1 - e^{-x / \rho})`,
  ratio: tex`x = \frac{\p{syntheticShare}}{1 - \p{syntheticShare}}`,
  saturation: tex`\rho = \p{syntheticSaturation}`,
  right: tex`v = \frac{(1 - p) \cdot k}{(1 - p) \cdot k + p \cdot w}`,
  graders: tex`p = \p{generatorErrorRate}, \quad k = \p{keepsRight}, \quad w = \p{keepsWrong}`,
  margin: tex`m = 2 \cdot v - 1`,
  worthAbove: tex`U = \p{syntheticValue} \cdot m^2 \cdot g \text{ ${words.where} } m \ge 0`,
  worthBelow: tex`U = -\p{syntheticValue} \cdot m^2 / g \text{ ${words.where} } m < 0`,
  kept: tex`g = \frac{1}{\sum_{i = 1}^{n} 1 / i^2} \text{ ${words.isKept}}`,
  replaced: tex`g = \frac{1}{n} \text{ ${words.isReplaced}}`,
  count: tex`n = \p{generations}`,
  lognormal: tex`\ln X = \mu + \sigma \cdot z`,
  logit: tex`\ln \frac{X}{1 - X} = \mu + \sigma \cdot z`,
  normal: tex`X = \mu + \sigma \cdot z`,
  reflected: tex`\ln(${REFLECTION_POINT} - X) = \mu - \sigma \cdot z`,
  spread: tex`\sigma = \frac{f(\mathrm{high}) - f(\mathrm{low})}{2 \cdot ${Z90.toFixed(3)}}`,
  middle: tex`\mu = \frac{f(\mathrm{low}) + f(\mathrm{high})}{2}`,
};

/** The parameters in some formulas, in the order of the registry. */
export function parametersIn(ids: readonly FormulaId[]): ParameterId[] {
  const names = new Set(ids.flatMap((id) => formulas[id].match(/(?<=\\p\{)\w+/g) ?? []));
  return parameterIds.filter((id) => names.has(id));
}
