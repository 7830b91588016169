/**
 * A yardstick of arithmetic, not a model: for every sample and knot two logarithms, one exponential and the multiply-adds, minima
 * and maxima that a path of stock and one of demand cannot do without, summed up so that nothing can be left out.
 */
export interface FloorLoop {
  /** Runs over all samples and knots; the sum is of no meaning. */
  run(): number;
}

/** @param knots the same number as the pass that it is held against. */
export function floorLoop(samples: number, knots: number): FloorLoop {
  const rates = Float64Array.from({ length: samples }, (_, i) => 0.01 + (0.1 * i) / samples);
  const levels = Float64Array.from({ length: samples }, (_, i) => 1 + i / samples);
  const slopes = Float64Array.from({ length: samples }, (_, i) => 0.2 + (0.5 * i) / samples);
  const ramps = Float64Array.from({ length: knots }, (_, k) => k / knots);
  const years = Float64Array.from({ length: knots }, (_, k) => (85 * k) / knots);
  return {
    run() {
      let sum = 0;
      for (let i = 0; i < samples; i++) {
        const rate = rates[i]!;
        const level = levels[i]!;
        const slope = slopes[i]!;
        for (let k = 0; k < knots; k++) {
          const year = years[k]!;
          const raw = Math.exp(rate * year);
          const ramp = ramps[k]!;
          const stock = level * (0.3 + raw * (0.5 + 0.1 * ramp + 0.2 * slope * ramp));
          const efficiency = Math.min(1, rate * year);
          const above = Math.max(0, slope * year - efficiency);
          const use = level + ramp * above - Math.log(stock);
          sum += 0.7 * use + Math.log(1 + use * use);
        }
      }
      return sum;
    },
  };
}
