/** Scales: from values to pixels and back. d3's own bring its formats and colours along, which are a tenth of an embed. */

export interface Scale {
  (value: number): number;
  readonly invert: (pixels: number) => number;
  readonly domain: () => [number, number];
  readonly range: () => [number, number];
}

/** Even steps of `toAxis(value)` have even steps of pixels. */
function scale(
  domain: readonly [number, number],
  range: readonly [number, number],
  toAxis: (value: number) => number,
  fromAxis: (place: number) => number,
): Scale {
  const [from, to] = [toAxis(domain[0]), toAxis(domain[1])];
  const [start, end] = range;
  return Object.assign(
    (value: number) => start + ((toAxis(value) - from) / (to - from)) * (end - start),
    {
      invert: (pixels: number) => fromAxis(from + ((pixels - start) / (end - start)) * (to - from)),
      domain: (): [number, number] => [...domain],
      range: (): [number, number] => [...range],
    },
  );
}

type Ends = readonly [number, number];
const same = (value: number): number => value;

export const linearScale = (domain: Ends, range: Ends): Scale => scale(domain, range, same, same);
export const logScale = (domain: Ends, range: Ends): Scale =>
  scale(domain, range, Math.log10, (place) => 10 ** place);
