import { describe, expect, it } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { distributionOf } from '../../src/model/parameters/distribution';
import type { Interval } from '../../src/model/parameters/interval';
import { type ParameterId, parameters } from '../../src/model/parameters/parameters';
import Lever from '../../src/ui/Lever.svelte';
import { parameterNames } from '../../src/words/en/parameter-names';

/** A control at its default that is given back every interval it asks for, as the page does. */
async function shown(id: ParameterId) {
  const preset = parameters[id].interval;
  const asked: Interval[] = [];
  const onchange = (interval: Interval): void => {
    asked.push(interval);
    void rerender({ interval });
  };
  const { rerender } = await render(Lever, {
    id,
    interval: preset,
    preset,
    onchange,
  });
  const give = (interval: Interval): Promise<void> => rerender({ interval });
  const name = parameterNames[id];
  const slider = (of = name): Locator => page.getByRole('slider', { name: of, exact: true });
  const box = (of = name): Locator => page.getByRole('textbox', { name: of, exact: true });
  const button = (what: string): Locator => page.getByRole('button', { name: `${what} ${name}` });
  return { name, preset, asked, last: () => asked.at(-1) ?? preset, give, slider, box, button };
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
    await expect.element(box()).toHaveValue('300 trillion');
  });

  it.each([
    ['10T', '10 trillion'],
    ['1e13', '10 trillion'],
    ['80 trillion', '80 trillion'],
    ['80,5 trillion', '80.5 trillion'],
    ['1 quadrillion', '1 quadrillion'],
  ])('%s is printed as it was typed', async (typed, printed) => {
    const { last, box } = await shown('datasetAtAnchor');
    await type(box(), typed);
    await expect.element(box()).toHaveValue(printed);
    expect(last()[0]).toBeLessThan(last()[1]);
  });

  it('that is too small says how a large one is typed', async () => {
    const { box } = await shown('datasetAtAnchor');
    await type(box(), '60');
    await expect.element(alert()).toHaveTextContent(/tokens\. 60T is 60 trillion\.$/);
  });

  it('at the end of the scale has no range, and away from there has it again', async () => {
    const { last, box, slider, preset } = await shown('qualityShare');
    const middle = (box().element() as HTMLInputElement).value;
    await type(box(), '100');
    expect(last()).toEqual([1, 1]);
    await type(box(), middle);
    const spread = ([low, high]: Interval): number =>
      Math.log(high / (1 - high)) - Math.log(low / (1 - low));
    expect(Math.abs(spread(last()) / spread(preset) - 1)).toBeLessThan(0.1);
    await press(slider(), 'End');
    expect(last()).toEqual([1, 1]);
    for (let k = 0; k < 8; k++) await press(slider(), 'PageDown');
    expect(Math.abs(spread(last()) / spread(preset) - 1)).toBeLessThan(0.1);
  });

  it('has no more digits at its ends than that takes', async () => {
    const { last, box } = await shown('datasetGrowth');
    const typed = ['2', '2.1', '2,25', '3'];
    for (const text of typed) {
      await type(box(), text);
      await expect.element(box()).toHaveValue(`×${text.replace(',', '.')}`);
      for (const end of last()) expect(Number(end.toPrecision(6))).toBe(end);
    }
  });

  it('is typed with the keys for digits where these are all it takes', async () => {
    const { box } = await shown('datasetGrowth');
    await expect.element(box()).toHaveAttribute('inputmode', 'decimal');
    const words = await shown('datasetAtAnchor');
    await expect.element(words.box()).not.toHaveAttribute('inputmode');
  });

  it('may be an interval', async () => {
    const { last, box } = await shown('datasetGrowth');
    await type(box(), '1.2 to 3.7');
    expect(last()).toEqual([1.2, 3.7]);
    await expect.element(page.getByText('your range ×1.2 to ×3.7')).toBeVisible();
  });

  it.each([
    ['banana', /^Write a factor such as 2\.5\.$/],
    ['3 to 2', /has its low end above its high end/],
    ['1000', /does not lie between ×0\.5 and ×20/],
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
    await expect.element(page.getByText('taken as certain')).toBeVisible();
    await press(high, 'Home');
    expect(last()).toEqual([first, first]);

    await type(box(`${name}, high end`), '2');
    expect(last()).toEqual([first, 2]);
    await type(box(`${name}, low end`), '3');
    await expect.element(alert()).toHaveTextContent(/has its low end above its high end/);
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

it('is put back to the preset by a click, and keeps the focus', async () => {
  const { preset, last, slider, button } = await shown('repetition');
  await expect.element(button('reset')).not.toBeInTheDocument();
  await press(slider(), 'PageUp');
  expect(last()).not.toEqual(preset);
  await userEvent.click(button('reset'));
  expect(last()).toEqual(preset);
  await expect.element(slider()).toHaveFocus();
  await expect.element(button('reset')).not.toBeInTheDocument();
});

describe('a refused text is gone', () => {
  type Shown = Awaited<ReturnType<typeof shown>>;
  const changes: [how: string, change: (lever: Shown) => Promise<unknown>][] = [
    ['a key on the slider', ({ slider }) => press(slider(), 'ArrowRight')],
    ['a drag', ({ slider }) => userEvent.click(slider(), { position: { x: 40, y: 18 } })],
    ['a preset or Back', ({ give }) => give([1.1, 4.4])],
    ['a value with the same middle', ({ give }) => give([1.15 / 2, 3.2 * 2])],
  ];
  const ends = ['', ', low end', ', high end'];

  for (const end of ends)
    it.each(changes)(`from the box${end} after %s`, async (_how, change) => {
      const lever = await shown('datasetGrowth');
      if (end !== '') await userEvent.click(lever.button('range'));
      const box = lever.box(lever.name + end);
      await type(box, 'banana');
      await expect.element(alert()).toBeVisible();
      await change(lever);
      await expect.element(alert()).not.toBeInTheDocument();
      await expect.element(box).not.toHaveValue('banana');
    });

  it('from one end after the other end moved', async () => {
    const lever = await shown('datasetGrowth');
    await userEvent.click(lever.button('range'));
    const low = lever.box(`${lever.name}, low end`);
    await type(low, '3.5');
    await expect.element(alert()).toHaveTextContent(/has its low end above its high end/);
    await press(lever.slider(`${lever.name}, high end`), 'PageUp');
    await expect.element(alert()).not.toBeInTheDocument();
    await expect.element(low).toHaveValue('×1.15');
  });

  it('after a reset', async () => {
    const lever = await shown('datasetGrowth');
    await press(lever.slider(), 'PageUp');
    await type(lever.box(), 'banana');
    await userEvent.click(lever.button('reset'));
    await expect.element(alert()).not.toBeInTheDocument();
    await expect.element(lever.box()).toHaveValue('×1.92');
  });

  it('with the message of an end that was not let go there', async () => {
    const lever = await shown('qualityShare');
    await userEvent.click(lever.button('range'));
    await press(lever.slider(`${lever.name}, high end`), 'End');
    await expect.element(alert()).toBeVisible();
    await lever.give([0.04, 0.2]);
    await expect.element(alert()).not.toBeInTheDocument();
  });
});

describe('what opens from a lever', () => {
  const height = (): number =>
    document.querySelector('.parameter')?.getBoundingClientRect().height ?? NaN;

  it('takes no room, and neither does a change', async () => {
    const lever = await shown('datasetAtAnchor');
    const before = height();
    await press(lever.slider(), 'PageUp');
    await userEvent.click(lever.button('range'));
    expect(height()).toBe(before);
    await userEvent.click(lever.button('why?'));
    await expect.element(page.getByText('A higher value brings the date forward.')).toBeVisible();
    await expect.element(lever.slider(`${lever.name}, low end`)).not.toBeInTheDocument();
    expect(height()).toBe(before);
    await type(lever.box(), 'banana');
    await expect.element(alert()).toBeVisible();
    expect(height()).toBe(before);
    await lever.give([123.4e12, 1.234e15]);
    expect(height()).toBe(before);
  });

  it('closes by Escape, with the focus back at its button, and by a press elsewhere', async () => {
    const lever = await shown('datasetGrowth');
    await userEvent.click(lever.button('why?'));
    const text = page.getByText('A higher value brings the date forward.');
    await userEvent.keyboard('{Escape}');
    await expect.element(text).not.toBeInTheDocument();
    await expect.element(lever.button('why?')).toHaveFocus();
    await userEvent.click(lever.button('why?'));
    await expect.element(text).toBeVisible();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await expect.element(text).not.toBeInTheDocument();
  });
});
