import type { Reporter, TestModule } from 'vitest/node';

/** Closes every run with one plain line: "N passed, N failed, N skipped". */
const tally: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors) {
    // No test file was reached (a setup that stopped, a filter that fits nothing): vitest itself says why.
    if (modules.length === 0) return;
    const count = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
    for (const module of modules) {
      // A file or a suite that breaks before its tests run has no test to blame: it counts as one failure.
      count.failed += module.errors().length;
      for (const suite of module.children.allSuites()) count.failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // "pending": the run was stopped before this test had its turn.
        count[state === 'pending' ? 'skipped' : state] += 1;
      }
    }
    console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  },
};

export default tally;
