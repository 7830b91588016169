/** The engine in use. Everything outside the model asks this one. */
import type { Engine } from './forecast';
import { preintegratedEngine } from './preintegrated-engine';

export const engine: Engine = preintegratedEngine;
