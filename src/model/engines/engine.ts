/** The engine in use. Everything outside the model asks this one. */
import type { Engine } from './forecast';
import { preintegratedEngine } from './fast/preintegrated-engine';

export const engine: Engine = preintegratedEngine;
