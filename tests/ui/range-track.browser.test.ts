import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { parameters } from '../../src/model/parameters/parameters';
import RangeTrack from '../../src/ui/RangeTrack.svelte';
import { positionOf } from '../../src/ui/slider-scale';

const parameter = parameters.repetition;
type Call = [value: number, gesture: string, phase: string];

/** A slider at 3, and what it says. With `follows` the value goes where the thumb is moved to. */
async function shown({ follows = true } = {}) {
  const calls: Call[] = [];
  const [ongrip, oncancel, onreset] = [vi.fn(), vi.fn(), vi.fn()];
  const { rerender, unmount } = await render(RangeTrack, {
    parameter,
    label: 'Worth',
    value: 3,
    interval: [2, 5] as const,
    defaultValue: 3,
    onvalue: (...call: Call) => {
      calls.push(call);
      if (follows) void rerender({ value: call[0] });
    },
    ongrip,
    oncancel,
    onreset,
  });
  const input = page.getByRole('slider', { name: 'Worth' }).element() as HTMLInputElement;
  const pointer = (type: string): boolean =>
    input.dispatchEvent(new PointerEvent(type, { bubbles: true }));
  const key = (name: string): boolean =>
    input.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );
  /** The thumb at a value, as a browser puts it there. */
  const thumb = async (value: number): Promise<void> => {
    input.value = String(positionOf(parameter, value));
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await Promise.resolve();
  };
  return { calls, ongrip, oncancel, onreset, input, pointer, key, thumb, unmount };
}

describe('a slider', () => {
  it('says its value in words', async () => {
    const { input } = await shown();
    await expect.element(input).toHaveAttribute('aria-valuetext', '3 times');
  });

  it('moved by a pointer is one gesture from grip to release', async () => {
    const { calls, pointer, thumb, ongrip } = await shown();
    pointer('pointerdown');
    await thumb(4);
    await thumb(6);
    pointer('pointerup');
    // Firefox sends one more after the release.
    await thumb(6.1);
    expect(ongrip).toHaveBeenCalledTimes(1);
    expect(calls.map(([, , phase]) => phase)).toEqual(['moving', 'moving', 'settled']);
    expect(calls.at(-1)?.[0]).toBeCloseTo(6, 1);
    expect(new Set(calls.map(([, gesture]) => gesture)).size).toBe(1);
  });

  it('gripped twice makes two gestures', async () => {
    const { calls, pointer, thumb } = await shown();
    for (const value of [4, 6]) {
      pointer('pointerdown');
      await thumb(value);
      pointer('pointerup');
    }
    expect(new Set(calls.map(([, gesture]) => gesture)).size).toBe(2);
  });

  it('gripped again after it was closed and opened makes another gesture', async () => {
    const gestures = new Set<string | undefined>();
    for (let opened = 0; opened < 2; opened++) {
      const { calls, pointer, thumb, unmount } = await shown();
      pointer('pointerdown');
      await thumb(4);
      pointer('pointerup');
      gestures.add(calls.at(-1)?.[1]);
      await unmount();
    }
    expect(gestures.size).toBe(2);
  });

  it('that loses the focus in a drag settles', async () => {
    const { calls, input, pointer, thumb } = await shown();
    pointer('pointerdown');
    await thumb(4);
    input.dispatchEvent(new FocusEvent('blur'));
    expect(calls.at(-1)?.[2]).toBe('settled');
    pointer('pointerup');
    expect(calls).toHaveLength(2);
  });

  it.each(['Escape', 'pointercancel'])(
    'goes back by %s, and hears nothing of that grip any more',
    async (how) => {
      const { calls, input, pointer, key, thumb, oncancel } = await shown({ follows: false });
      pointer('pointerdown');
      await thumb(6);
      if (how === 'Escape') {
        key('Escape');
        await thumb(8);
        pointer('pointerup');
        // Firefox sends one more after the release.
        await thumb(9);
      } else pointer('pointercancel');
      expect(oncancel.mock.calls).toEqual([[calls[0]?.[1]]]);
      expect(calls).toHaveLength(1);
      expect(Math.round(positionOf(parameter, 3))).toBe(input.valueAsNumber);
    },
  );

  it('goes back by Escape where the focus is elsewhere, and then hears keys and gestures again', async () => {
    const { calls, pointer, thumb, oncancel } = await shown({ follows: false });
    pointer('pointerdown');
    await thumb(6);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(oncancel).toHaveBeenCalledTimes(1);
    pointer('pointerup');
    await new Promise((later) => setTimeout(later));
    await thumb(4);
    expect(calls.map(([, , phase]) => phase)).toEqual(['moving', 'settled']);
  });

  it('puts the thumb back where its value did not follow', async () => {
    const { input, pointer, thumb } = await shown({ follows: false });
    pointer('pointerdown');
    await thumb(19);
    expect(input.valueAsNumber).toBe(Math.round(positionOf(parameter, 3)));
  });

  it('settles with each key', async () => {
    const { calls, key, thumb, ongrip } = await shown();
    await thumb(3.2);
    key('PageUp');
    expect(calls.map(([, gesture, phase]) => [gesture, phase])).toEqual([
      ['keys:Worth', 'settled'],
      ['keys:Worth', 'settled'],
    ]);
    expect(ongrip).toHaveBeenCalledTimes(2);
  });

  it.each(['Delete', 'Backspace'])('is reset by %s', async (name) => {
    const { calls, key, onreset } = await shown();
    expect(key(name)).toBe(false);
    expect(onreset).toHaveBeenCalledTimes(1);
    expect(calls).toEqual([]);
  });

  it('is reset by two clicks', async () => {
    const { input, onreset } = await shown();
    input.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    expect(onreset).toHaveBeenCalledTimes(1);
  });

  it('leaves other keys to the browser', async () => {
    const { key, calls, onreset } = await shown();
    for (const name of ['ArrowRight', 'Tab', 'a', 'Escape']) expect(key(name)).toBe(true);
    expect(calls).toEqual([]);
    expect(onreset).not.toHaveBeenCalled();
  });
});
