/**
 * A yardstick of arithmetic, not a model: for every sample and knot two logarithms, one exponential and the multiply-adds that a
 * path of stock and one of demand cannot do without, summed up so that nothing can be left out.
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
          const stock = level * (1 - 0.2 * ramps[k]!) * (0.5 * raw + 0.3);
          const use = level + slope * year - Math.log(stock);
          sum += 0.7 * use + Math.log(1 + use * use);
        }
      }
      return sum;
    },
  };
}
