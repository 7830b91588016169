import { describe, expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { distributionOf } from '../../src/model/parameters/distribution';
import type { Interval } from '../../src/model/parameters/interval';
import { type ParameterId, parameters } from '../../src/model/parameters/parameters';
import ParameterControl from '../../src/ui/ParameterControl.svelte';

/** A control at its default that is given back every interval it asks for, as the page does. */
async function shown(id: ParameterId) {
  const preset = parameters[id].interval;
  const asked: Interval[] = [];
  const onchange = (interval: Interval): void => {
    asked.push(interval);
    void rerender({ interval });
  };
  const { rerender } = await render(ParameterControl, { id, interval: preset, preset, onchange });
  const name = parameters[id].label;
  const slider = (of = name): Locator => page.getByRole('slider', { name: of, exact: true });
  const box = (of = name): Locator => page.getByRole('textbox', { name: of, exact: true });
  return { name, preset, asked, last: () => asked.at(-1) ?? preset, slider, box };
}

async function press(target: Locator, key: string): Promise<void> {
  (target.element() as HTMLElement).focus();
  await userEvent.keyboard(`{${key}}`);
}
async function type(target: Locator, text: string): Promise<void> {
  await userEvent.fill(target, text);
  await userEvent.keyboard('{Enter}');
}
const thumbPlace = (thumb: Locator): number => (thumb.element() as HTMLInputElement).valueAsNumber;
const alert = (): Locator => page.getByRole('alert');

describe('a typed value', () => {
  it('moves the middle, and the interval with it', async () => {
    const { last, box, preset } = await shown('datasetAtAnchor');
    await type(box(), '300T');
    const [low, high] = last();
    expect(distributionOf('datasetAtAnchor', last()).median / 3e14).toBeCloseTo(1, 2);
    expect(high / low).toBeCloseTo(preset[1] / preset[0], 1);
    // Its ends are rounded, and with them the middle.
    await expect
      .poll(() => (box().element() as HTMLInputElement).value)
      .toMatch(/^(299|300|301)T$/);
  });

  it('may be an interval', async () => {
    const { last, box } = await shown('datasetGrowth');
    await type(box(), '1.2 to 3.7');
    expect(last()).toEqual([1.2, 3.7]);
    await expect.element(page.getByText('1.2 to 3.7x a year')).toBeVisible();
  });

  it.each([
    ['banana', /^Write a factor such as 2\.5x\.$/],
    ['3 to 2', /low end must not be above the high end/],
    ['1000', /must lie between 0\.5 and 20x/],
  ])(
    'that cannot be, such as "%s", is refused with a sentence and stays',
    async (text, sentence) => {
      const { asked, box } = await shown('datasetGrowth');
      const before = (box().element() as HTMLInputElement).value;
      await type(box(), text);
      await expect.element(alert()).toHaveTextContent(sentence);
      await expect.element(box()).toHaveAttribute('aria-invalid', 'true');
      await expect.element(box()).toHaveValue(text);
      expect(asked).toEqual([]);
      await userEvent.keyboard('{Escape}');
      await expect.element(alert()).not.toBeInTheDocument();
      await expect.element(box()).toHaveValue(before);
    },
  );
});

describe('the ends of a range', () => {
  it('move by themselves, and neither passes the other', async () => {
    const { name, preset, last, slider, box } = await shown('datasetGrowth');
    await userEvent.click(page.getByRole('button', { name: `range ${name}` }));
    const [low, high] = [slider(`${name}, low end`), slider(`${name}, high end`)];
    await press(high, 'PageUp');
    expect(last()[0]).toBe(preset[0]);
    expect(last()[1]).toBeGreaterThan(preset[1]);

    // The low end pushes the high end before it, and leaves it there.
    const [first, end] = parameters.datasetGrowth.span;
    await press(low, 'End');
    expect(last()).toEqual([end, end]);
    await expect.element(page.getByText('no uncertainty')).toBeVisible();
    await press(high, 'Home');
    expect(last()).toEqual([first, first]);

    await type(box(`${name}, high end`), '2');
    expect(last()).toEqual([first, 2]);
    await type(box(`${name}, low end`), '3');
    await expect.element(alert()).toHaveTextContent(/low end must not be above the high end/);
    expect(last()).toEqual([first, 2]);
  });

  it('stay where they are where they may not go', async () => {
    const { name, asked, slider, preset } = await shown('qualityShare');
    await userEvent.click(page.getByRole('button', { name: `range ${name}` }));
    const high = slider(`${name}, high end`);
    const before = thumbPlace(high);
    await press(high, 'End');
    await expect.element(alert()).toHaveTextContent(/too much above 100%/);
    expect(asked.at(-1)).toEqual(preset);
    expect(thumbPlace(high)).toBe(before);
    await press(high, 'ArrowLeft');
    await expect.element(alert()).not.toBeInTheDocument();
    expect(thumbPlace(high)).toBeLessThan(before);
  });
});

it('never gets stuck: each of many steps one way moves the middle', async () => {
  const { last, slider } = await shown('pageLengthGrowth');
  let middle = distributionOf('pageLengthGrowth', last()).median;
  for (let step = 0; step < 20; step++) {
    await press(slider(), 'ArrowLeft');
    const next = distributionOf('pageLengthGrowth', last()).median;
    expect(next).toBeLessThan(middle);
    middle = next;
  }
});

it('is put back to the preset by a click', async () => {
  const { name, preset, last, slider } = await shown('repetition');
  await press(slider(), 'PageUp');
  expect(last()).not.toEqual(preset);
  await userEvent.click(page.getByRole('button', { name: new RegExp(`reset.*${name}`, 'i') }));
  expect(last()).toEqual(preset);
});
