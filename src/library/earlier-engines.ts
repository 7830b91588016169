/** The engines of earlier versions. The build of the package puts those of `public/engines/` here (scripts/package/build-package.ts). */
import type { FrozenEngine } from '../model/engines/frozen-engine';

export const earlierEngines: readonly FrozenEngine[] = [];
