/** The passes that are measured, asked for what the page asks for. */
import { bandYears } from '../../src/scenario/run-inputs';
import { type Assumptions, baseline } from '../../src/model/parameters/assumptions';
import { engine } from '../../src/model/engines/engine';
import type { Forecast } from '../../src/model/engines/forecast';
import { dragSamples, settledSamples, weakSamples } from '../../src/model/sampling/sample-counts';
import { createDesign, type SampleDesign } from '../../src/model/sampling/sample-design';

export { dragSamples, settledSamples, weakSamples };
/** The page's default. */
export const horizon = 2040;

/** The years at which the page asks for bands. */
export const pageYears = (assumptions: Assumptions = baseline): Float64Array =>
  bandYears(horizon, assumptions.demandAnchorYear);

const designs = new Map<string, SampleDesign>();

/** A design that is made once, as the page's worker keeps its designs. */
export function keptDesign(samples: number, seed?: number): SampleDesign {
  const key = `${samples} ${seed}`;
  const design = designs.get(key) ?? createDesign(samples, seed);
  designs.set(key, design);
  return design;
}

/** One pass of the page: its engine, its seed, its years. */
export const pass = (
  assumptions: Assumptions,
  samples: number,
  years: Float64Array = pageYears(assumptions),
): Forecast => engine(assumptions, keptDesign(samples), years);
