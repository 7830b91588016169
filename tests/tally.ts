import type { Reporter, TestModule } from 'vitest/node';
import type { Selection } from './selected-cases';

/** Closes every run with plain lines: which part of the large matrices and which engines were tried, and "N passed, N failed, N skipped". */
const tally: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors) {
    // No test file was reached (a setup that stopped, a filter that fits nothing): vitest itself says why.
    if (modules.length === 0) return;
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    const selections: Selection[] = [];
    const tried: string[] = [];
    const engines: string[] = [];
    for (const module of modules) {
      const { selections: selected = [], engine } = module.meta();
      selections.push(...selected);
      if (engine !== undefined) engines.push(engine);
      // A file or a suite that breaks before its tests run has no test to blame: it counts as one failure.
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        // "pending": the run was stopped before this test had its turn.
        count[state === 'pending' ? 'skipped' : state] += 1;
        if (state === 'passed' && (test.diagnostic()?.retryCount ?? 0) > 0)
          tried.push([test.fullName, ...(errors ?? []).map(({ message }) => message)].join('\n'));
      }
    }
    if (selections.length > 0) console.log(`\n${selectionLines(selections).join('\n')}`);
    if (engines.length > 0) console.log(`\nBesides Chromium: ${engines.sort().join(', ')}.`);
    for (const test of tried) console.log(`\nPassed at the second try: ${test}`);
    console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  },
};

/** How many of how many cases of each matrix were tried, and how to try the same ones or all of them. */
function selectionLines(selections: readonly Selection[]): string[] {
  const of = (name: 'tried' | 'all'): number =>
    selections.reduce((sum, selection) => sum + selection[name], 0);
  const total = `${of('tried')} of ${of('all')} cases of the large matrices were tried`;
  const seed = selections.find((selection) => selection.seed !== undefined)?.seed;
  return [
    ...selections.map(({ tried, all, of: cases }) => `  ${tried} of ${all} ${cases}`).sort(),
    seed === undefined
      ? `${total}.`
      : `${total}, chosen by seed ${seed}. The same ones: PEAK_DATA_SEED=${seed} npm test; all of them: npm run test:deep`,
  ];
}

export default tally;
