import type { SyntheticUse } from './evidence';
import syntheticUseFile from './evidence/synthetic-use.json';

/**
 * Who trains on synthetic text, grouped by organisation. Counts exist for single steps; we found no share of pre-training
 * published by OpenAI, Anthropic, Google or Meta. Apart from `evidence.ts`, because one page shows it.
 */
export const syntheticUse = syntheticUseFile as readonly SyntheticUse[];
