/** The engine in use. Everything outside the model asks this one. */
import type { Engine } from './forecast';
import { plainEngine } from './plain-engine';

export const engine: Engine = plainEngine;
