// While another answer is being worked out, the one that is shown cannot be used any more, and looks it.
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { designPoint } from '../../src/model/answers/mix/design-point';
import type { ValueFound } from '../../src/model/answers/value-needed';
import { baseline } from '../../src/model/parameters/assumptions';
import Mix from '../../src/ui/Mix.svelte';
import ValuesNeeded from '../../src/ui/ValuesNeeded.svelte';
import { neededText } from '../../src/words/en/needed-text';
import { parameterNames } from '../../src/words/en/parameter-names';

const year = 2034;
const button = (name: string) => page.getByRole('button', { name });

it('a mix', async () => {
  const mix = designPoint(baseline, year);
  const onapply = vi.fn();
  const { rerender } = await render(Mix, { mix, year, busy: true, onapply });
  const use = button(neededText.applyMix);
  await expect.element(use).toHaveAttribute('aria-disabled', 'true');
  (use.element() as HTMLButtonElement).click();
  expect(onapply).not.toHaveBeenCalled();
  await rerender({ busy: false });
  await expect.element(use).toHaveAttribute('aria-disabled', 'false');
  await use.click();
  expect(onapply).toHaveBeenCalledExactlyOnceWith(mix);
});

it.each([
  ['a value', 1],
  ['a value of what has no range, in its fold', undefined],
])('%s', async (_, z) => {
  const found: ValueFound = {
    kind: 'value',
    id: 'pages',
    value: 1e12,
    z,
    isInside: z === undefined ? undefined : true,
    others: [],
  };
  const onapply = vi.fn();
  const { rerender, container } = await render(ValuesNeeded, {
    values: [found],
    assumptions: baseline,
    year,
    busy: true,
    onapply,
    onlead: () => {},
  });
  for (const fold of container.querySelectorAll('details')) fold.open = true;
  const use = button(`${neededText.apply}: ${parameterNames.pages}`);
  await expect.element(use).toHaveAttribute('aria-disabled', 'true');
  (use.element() as HTMLButtonElement).click();
  expect(onapply).not.toHaveBeenCalled();
  await rerender({ busy: false });
  await use.click();
  expect(onapply).toHaveBeenCalledExactlyOnceWith(found);
});
