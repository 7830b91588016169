/** The engines that must pass the comparisons with reference results, each with its points: a further one is one more line. */
import type { Engine } from '../../src/model/engines/forecast';
import { plainEngine } from '../../src/model/engines/plain/plain-engine';
import { preintegratedEngine } from '../../src/model/engines/fast/preintegrated-engine';
import { createDesign, type SampleDesign } from '../../src/model/sampling/sample-design';
import { plainDesign } from './plain-design';

export interface EngineUnderTest {
  readonly name: string;
  readonly engine: Engine;
  readonly createDesign: (samples: number, seed: number) => SampleDesign;
  /** How many of the samples that counting needs it takes to be as exact: a power of two. */
  readonly part: number;
  /** Of so many rows of a reference table `npm test` tries one: the plain engine takes most of the time, the page uses the other. */
  readonly neighbours: number;
}

export const engines: readonly EngineUnderTest[] = [
  { name: 'plain-sobol', engine: plainEngine, createDesign: plainDesign, part: 1, neighbours: 20 },
  {
    name: 'preintegrated-sobol',
    engine: preintegratedEngine,
    createDesign,
    part: 1 / 16,
    neighbours: 1,
  },
];
