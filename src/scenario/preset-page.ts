/** The page of a preset: other sites read its answer and picture there, which they cannot from a query. */
import type { PresetId } from './presets';

/** From the top of the site. */
export const presetPagePath = (id: PresetId): string => `answers/${id}.html`;
