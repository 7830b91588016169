/** The engines that must pass the comparisons with reference results: a further one is one more line. */
import type { Engine } from '../../src/model/forecast';
import { plainEngine } from '../../src/model/plain-engine';

export const engines: readonly [name: string, engine: Engine][] = [['plain-sobol', plainEngine]];
