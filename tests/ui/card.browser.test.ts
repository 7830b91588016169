import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app/answers/cards.css';
import Card from '../../src/ui/Card.svelte';

const rows = {
  kind: 'rows',
  rows: [{ name: 'A row', bars: [{ from: 10, to: 60, tone: 'plain' }], mark: 30, value: '30' }],
  ticks: [{ at: 0, text: '2026' }],
} as const;
const card = {
  id: 'what-moves-it',
  question: 'What moves it?',
  sentence: ['It moves from ', { strong: 'mid 2027' }, '. ', { tag: 'plausible' }],
  picture: rows,
  onclick: vi.fn(),
} as const;
const height = (): number => document.querySelector('.card')?.getBoundingClientRect().height ?? NaN;

describe('a card', () => {
  it('has a question, a sentence with what matters in it, a picture and a link', async () => {
    const { container } = await render(Card, card);
    await expect.element(page.getByRole('heading', { name: 'What moves it?' })).toBeVisible();
    expect(container.querySelector('.card-sentence')?.textContent).toBe(
      'It moves from mid 2027. plausible',
    );
    expect(container.querySelector('strong')?.textContent).toBe('mid 2027');
    expect(container.querySelector('.likelihood')?.textContent).toBe('plausible');
    expect(container.querySelectorAll('rect')).toHaveLength(1);
    const link = page.getByRole('link', { name: /^See what each assumption does/ });
    await expect.element(link).toHaveAttribute('href', '#what-moves-it');
    await expect.element(link).toHaveAttribute('aria-expanded', 'false');
    await expect.element(link).toHaveAccessibleDescription('What moves it?');
  });

  it('keeps its room while it waits and where it fails, and says so', async () => {
    const { container, rerender } = await render(Card, card);
    const full = height();
    const sentence = container.querySelector('.card-sentence');
    await rerender({ ...card, sentence: undefined, picture: undefined });
    await expect.element(page.getByText('Working it out …')).toBeVisible();
    expect(height()).toBe(full);
    // Replaced and not changed, for page translators.
    expect(sentence?.isConnected).toBe(false);
    await rerender({ ...card, hasFailed: true });
    await expect.element(page.getByText('This could not be worked out.')).toBeVisible();
    expect(container.querySelectorAll('rect')).toHaveLength(0);
    expect(height()).toBe(full);
  });

  it('is dimmed while it is of other assumptions, and says that it is open', async () => {
    const { container, rerender } = await render(Card, { ...card, isOld: true });
    expect(container.querySelector('[aria-busy=true]')).not.toBeNull();
    await rerender({ ...card, isOld: false, isOpen: true });
    expect(container.querySelector('[aria-busy=true]')).toBeNull();
    await expect
      .element(page.getByRole('link', { name: /^Close/ }))
      .toHaveAttribute('aria-expanded', 'true');
  });
});
