import type { Rolldown } from 'vite';

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/**
 * All that a page loads at start in one file. Left to itself the bundler takes out what something loaded later needs as well, and two
 * files weigh more than one.
 */
export function chunkGroups(): Rolldown.CodeSplittingGroup[] {
  const known = new Map<string, boolean>();
  const isAtStart = (id: string, context: Context): boolean => {
    const found = known.get(id);
    if (found !== undefined) return found;
    // For modules that import one another.
    known.set(id, false);
    const info = context.getModuleInfo(id);
    const isAt =
      info !== null && (info.isEntry || info.importers.some((by) => isAtStart(by, context)));
    known.set(id, isAt);
    return isAt;
  };
  return [{ name: (id, context) => (isAtStart(id, context) ? 'start' : null) }];
}
