import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Segments from '../../src/ui/Segments.svelte';

const options = [
  { value: 'a', label: 'First', note: 'about the first' },
  { value: 'b', label: 'Second' },
];

describe('a choice of a few', () => {
  it('is a group with a name, one of it chosen, with its note', async () => {
    await render(Segments, { legend: 'Choice', options, value: 'a', onchoose: vi.fn() });
    const group = page.getByRole('group', { name: 'Choice' });
    await expect.element(group.getByRole('radio', { name: 'First' })).toBeChecked();
    await expect.element(group.getByRole('radio', { name: 'Second' })).not.toBeChecked();
    await expect.element(group).toHaveTextContent('about the first');
  });

  it('marks none when the value is not among them, and says what it is', async () => {
    await render(Segments, {
      legend: 'Choice',
      options,
      value: 'c',
      onchoose: vi.fn(),
      otherwise: 'something else',
    });
    await expect.element(page.getByText('something else')).toBeVisible();
    for (const radio of page.getByRole('radio').all())
      await expect.element(radio).not.toBeChecked();
  });

  it('tells the value that is chosen, and follows the value it is given', async () => {
    const onchoose = vi.fn();
    const { rerender } = await render(Segments, {
      legend: 'Choice',
      options,
      value: 'a',
      onchoose,
    });
    await userEvent.click(page.getByText('Second'));
    expect(onchoose.mock.calls).toEqual([['b']]);
    await rerender({ value: 'b' });
    await expect.element(page.getByRole('radio', { name: 'Second' })).toBeChecked();
    await rerender({ value: 'a' });
    await expect.element(page.getByRole('radio', { name: 'First' })).toBeChecked();
  });

  it('does not disturb another choice beside it', async () => {
    await render(Segments, { legend: 'One', options, value: 'a', onchoose: vi.fn() });
    await render(Segments, { legend: 'Other', options, value: 'b', onchoose: vi.fn() });
    const names = page
      .getByRole('radio')
      .elements()
      .map((radio) => radio.getAttribute('name'));
    expect(new Set(names).size).toBe(2);
  });

  it('has a name even where it is not seen', async () => {
    await render(Segments, {
      legend: 'Choice',
      options,
      value: 'a',
      onchoose: vi.fn(),
      bare: true,
    });
    await expect.element(page.getByRole('group', { name: 'Choice' })).toBeInTheDocument();
  });
});
