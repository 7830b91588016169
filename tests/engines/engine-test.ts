/** A test that is handed the page of an engine. */
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { isDebianRoot } from '../../scripts/find-engines.mjs';
import { type Served, serveSite } from '../e2e/serve-site';
import { EnginePage } from './engine-page';
import type { Tab } from './tab';

declare module 'vitest' {
  interface TaskMeta {
    /** The browser that an engine's tests ran in, or why they did not run. */
    engine?: string;
  }
}

export type Launch = () => Promise<Tab>;

/**
 * One browser and one tab for all tests of a file. A browser that crashes is replaced, and its test tried once more: each test
 * loads its own page.
 *
 * @param launch undefined where there is no such browser: then all tests are skipped, and the end of the run says so. On Debian as
 *   root it can be installed, so that there it is a failure.
 */
export function engineTest(engine: string, launch: Launch | undefined) {
  let served: Served | undefined;
  let page: EnginePage | undefined;

  const open = async (): Promise<void> => {
    if (!launch || page?.tab.isOpen()) return;
    await page?.tab.close();
    page = undefined;
    const tab = await launch();
    served ??= await serveSite();
    page = new EnginePage(tab, served);
    await tab.resize(1280, 900);
  };
  // eslint-disable-next-line no-empty-pattern -- vitest reads the names of the fixtures needed from this pattern
  beforeAll(async ({}, { file }) => {
    file.meta.engine = `${engine} was not found and not tried`;
    if (!launch && isDebianRoot()) throw new Error(`${engine} is missing: run "npm run browser".`);
    await open();
    if (page) file.meta.engine = page.tab.name;
  });
  beforeEach(open);
  afterEach(async () => {
    if (!page?.tab.isOpen()) return;
    await page.tab.hearFaults();
    // A page that is left stops loading what it would show later.
    const isLeft = (fault: string): boolean => fault.includes('Unable to preload CSS');
    expect(page.tab.faults.splice(0).filter((fault) => !isLeft(fault))).toEqual([]);
  });
  afterAll(async () => {
    await page?.tab.close();
    await served?.close();
  });

  return (name: string, act: (page: EnginePage) => Promise<void>): void =>
    test.skipIf(!launch)(name, async () => {
      if (page) await act(page);
    });
}
