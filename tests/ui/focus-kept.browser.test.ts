// What a press takes away gives the focus to what comes in its place.
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { DefinitionId } from '../../src/model/answers/definitions';
import { presetIds } from '../../src/scenario/presets';
import { defaultScenario, withInterval } from '../../src/scenario/scenario';
import Definitions from '../../src/ui/Definitions.svelte';
import OtherAnswers from '../../src/ui/OtherAnswers.svelte';
import { otherAnswersText } from '../../src/words/en/other-answers-text';
import { presetNames } from '../../src/words/en/preset-names';

describe('the focus', () => {
  it('goes to the first of the cards that were hidden', async () => {
    await render(OtherAnswers, { scenario: defaultScenario, onpreset: () => {} });
    const more = page.getByRole('button', { name: '4 more' });
    (more.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(more).not.toBeInTheDocument();
    const [name = ''] = presetIds.slice(6).map((id) => presetNames[id]);
    await expect.element(page.getByRole('radio', { name })).toHaveFocus();
    await expect.element(page.getByRole('radio', { name })).not.toBeChecked();
  });

  it('goes to the answer in use where what was changed since is taken back', async () => {
    const { rerender } = await render(OtherAnswers, {
      scenario: withInterval(defaultScenario, 'pages', [1e11, 2e11]),
      onpreset: () => void rerender({ scenario: defaultScenario }),
    });
    const reset = page.getByRole('button', { name: otherAnswersText.reset });
    (reset.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(reset).not.toBeInTheDocument();
    await expect.element(page.getByRole('radio', { name: presetNames.baseline })).toHaveFocus();
  });

  it('stays on the definition that was chosen, which does nothing more', async () => {
    const chosen: DefinitionId[] = [];
    const dates = { p10: 2026, median: 2029, p90: 2036, never: 0 };
    const definition: DefinitionId = 'indexedWeb';
    const { rerender } = await render(Definitions, {
      result: [{ definition, once: dates, repeated: dates }],
      isChosen: () => false,
      onchoose: (id: DefinitionId) => {
        chosen.push(id);
        void rerender({ isChosen: () => true });
      },
    });
    (
      page
        .getByRole('button', { name: /^Use this/ })
        .first()
        .element() as HTMLElement
    ).focus();
    await userEvent.keyboard('{Enter}');
    const used = page.getByRole('button', { name: /^in use/ }).first();
    await expect.element(used).toHaveFocus();
    await expect.element(used).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual([definition]);
  });
});
