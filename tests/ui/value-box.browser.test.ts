import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ValueBox from '../../src/ui/ValueBox.svelte';

/** A box that takes digits and refuses all else. */
async function shown(text = '46T') {
  const ontext = vi.fn((typed: string) => (/^\d/.test(typed) ? undefined : 'Write a number.'));
  const { rerender } = await render(ValueBox, { label: 'Size', shown: text, ontext });
  return { ontext, rerender, box: page.getByLabelText('Size') };
}

describe('a text box for a value', () => {
  it('shows the value, and the next one', async () => {
    const { box, rerender } = await shown();
    await expect.element(box).toHaveValue('46T');
    await rerender({ shown: '50T' });
    await expect.element(box).toHaveValue('50T');
  });

  it('hands over what was typed when it is left, without spaces around it', async () => {
    const { box, ontext } = await shown();
    await userEvent.fill(box, ' 60T ');
    expect(ontext).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(ontext.mock.calls).toEqual([['60T']]);
  });

  it('hands nothing over when nothing was changed, or all was taken out', async () => {
    const { box, ontext } = await shown();
    for (const text of ['46T', '46T ', '', '   ']) {
      await userEvent.fill(box, text);
      await userEvent.keyboard('{Enter}');
      await expect.element(box).toHaveValue('46T');
    }
    expect(ontext).not.toHaveBeenCalled();
  });

  it('keeps what was refused and says why, and takes it back by Escape', async () => {
    const { box } = await shown();
    await userEvent.fill(box, 'many');
    await userEvent.keyboard('{Enter}');
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent('Write a number.');
    await expect.element(box).toHaveAttribute('aria-invalid', 'true');
    await expect.element(box).toHaveAccessibleDescription('Write a number.');
    await expect.element(box).toHaveValue('many');
    await userEvent.keyboard('{Escape}');
    await expect.element(box).toHaveValue('46T');
    await expect.element(alert).not.toBeInTheDocument();
    await expect.element(box).toHaveAttribute('aria-invalid', 'false');
  });

  it.each([
    ['what it shows', { shown: '50T' }, '50T'],
    ['what it is about, though it prints the same', { about: 'other' }, '46T'],
  ])('forgets what was refused when %s changes', async (_what, change, value) => {
    const { box, rerender } = await shown();
    await userEvent.fill(box, 'many');
    await userEvent.keyboard('{Enter}');
    await rerender(change);
    await expect.element(box).toHaveValue(value);
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('keeps what is still being typed while the value changes', async () => {
    const { box, rerender } = await shown();
    await userEvent.fill(box, '60');
    await rerender({ shown: '50T' });
    await expect.element(box).toHaveValue('60');
  });

  it('lets Escape close what it stands in, when there is no text to take back', async () => {
    const { box } = await shown();
    const escape = (): boolean =>
      box
        .element()
        .dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
        );
    expect(escape()).toBe(true);
    await userEvent.fill(box, '60');
    expect(escape()).toBe(false);
    expect(escape()).toBe(true);
  });

  it('takes back by Control+Z what is typed, and leaves the key to the page when there is nothing', async () => {
    const { box, ontext } = await shown();
    const undo = (): boolean =>
      box.element().dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'z',
          ctrlKey: true,
          bubbles: true,
          cancelable: true,
        }),
      );
    await userEvent.fill(box, '60T');
    expect(undo()).toBe(false);
    await expect.element(box).toHaveValue('46T');
    expect(undo()).toBe(true);
    await userEvent.fill(box, '60T');
    await userEvent.keyboard('{Enter}');
    expect(ontext.mock.calls).toEqual([['60T']]);
    expect(undo()).toBe(true);
  });

  it('selects its text when it is entered, by key or press, and not when the caret is put in it', async () => {
    const { box } = await shown();
    const input = box.element() as HTMLInputElement;
    const selected = (): string =>
      input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
    input.focus();
    expect(selected()).toBe('46T');
    input.blur();
    await userEvent.click(box);
    expect(selected()).toBe('46T');
    await userEvent.click(box);
    expect(selected()).toBe('');
  });

  it('gives its reason again when the same text is refused again', async () => {
    const { box } = await shown();
    await userEvent.fill(box, 'many');
    await userEvent.keyboard('{Enter}');
    const first = page.getByRole('alert').element();
    await userEvent.keyboard('{Enter}');
    const second = page.getByRole('alert').element();
    expect(second).not.toBe(first);
    await expect.element(second).toHaveTextContent('Write a number.');
  });

  it('forgets a refusal when something better is typed', async () => {
    const { box } = await shown();
    await userEvent.fill(box, 'many');
    await userEvent.keyboard('{Enter}');
    await userEvent.fill(box, '60T');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    await expect.element(box).toHaveValue('46T');
  });
});
