import { describe, expect, it } from 'vitest';
import { fillGrowth, fillReach, reachScales } from '../../../../src/model/engines/fast/demand-path';
import { knotsOf } from '../../../../src/model/engines/fast/knots';
import { sampledFactors } from '../../../../src/model/engines/fast/sampled-factors';
import { fillLnUsable } from '../../../../src/model/engines/fast/usable-path';
import { type DemandSample, lnDemand } from '../../../../src/model/formulas/demand';
import { type Assumptions, baseline } from '../../../../src/model/parameters/assumptions';
import { createDesign } from '../../../../src/model/sampling/sample-design';
import { timePoint } from '../../../../src/model/timeline/time-point';
import { recordEndBefore } from '../../../../src/model/timeline/training-record';

const samples = 32;
const settings: [string, Assumptions][] = [
  ['the baseline', baseline],
  [
    'anchors the other way round',
    { ...baseline, demandAnchorYear: 2024.3, computeAnchorYear: 2030 },
  ],
  ['a trend that does not slow down', { ...baseline, trendSlowdown: 'none' }],
];

describe.each(settings)('demand in a sample, %s', (_, assumptions) => {
  const factors = sampledFactors(assumptions, createDesign(samples));
  const knots = knotsOf(assumptions, []);
  const m = knots.years.length;
  const { demandAnchorYear } = assumptions;
  const recordEnd = recordEndBefore(demandAnchorYear);
  const lnUsable = new Float64Array(m);
  const growths = new Float64Array(m);
  const reach = new Float64Array(m);

  it.each(factors.branches.map((branch) => [branch.path, branch] as const))(
    'crosses the stock where its reach says, on the %s path',
    (path, branch) => {
      const { human } = branch;
      const scales = reachScales(human, knots);
      for (let i = 0; i < samples; i++) {
        fillLnUsable(factors.stock, i, knots, lnUsable, 0);
        fillGrowth(branch, i, knots, demandAnchorYear, growths, 0);
        fillReach(
          path,
          human,
          scales,
          i,
          factors.lnFactors[i] ?? NaN,
          knots,
          growths,
          0,
          lnUsable,
          0,
          reach,
        );
        for (let k = 0; k < m; k++) {
          // At the point of the direction where the reach ends, demand is the stock.
          const x = -(reach[k] ?? NaN);
          const lnAtAnchor = (human.anchor[i] ?? NaN) + human.anchorLoad * x;
          const paidFor = (human.paidFor[i] ?? NaN) + human.paidForLoad * x;
          const sample: DemandSample = {
            path,
            anchorYear: demandAnchorYear,
            lnAtAnchor,
            recordEnd,
            lnEfficiencyGrowth: branch.efficiencyGrowth[i] ?? NaN,
            lnEfficiencyLimit: branch.efficiencyLimit[i] ?? NaN,
            growth: {
              before: branch.before[i] ?? NaN,
              after: branch.after[i] ?? NaN,
              breakYear: branch.breakYear[i] ?? NaN,
            },
            levelYear: branch.levelYear,
            lnLevel: path === 'trend' ? lnAtAnchor : paidFor,
          };
          const stock =
            (human.stock[i] ?? NaN) -
            human.stockLoad * x +
            (factors.lnFactors[i] ?? NaN) +
            (lnUsable[k] ?? NaN);
          expect(lnDemand(sample, timePoint(knots.years[k] ?? NaN)) - stock).toBeCloseTo(0, 8);
        }
      }
    },
  );
});
