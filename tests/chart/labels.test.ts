// No label is struck through by a line, none covers another, none leaves the picture: over widths, presets and scales.
import { describe, expect, it } from 'vitest';
import { knownTrainingSets } from '../../src/app/known-training-sets';
import type { Box, TokenScaleKind } from '../../src/chart/frame';
import { chartFrame, tokenScale, yearScale } from '../../src/chart/frame';
import { markStyles, type Role } from '../../src/chart/mark-styles';
import { type PictureInput, pictureLayers } from '../../src/chart/picture-layers';
import { boxOf, textWidth } from '../../src/chart/place-labels';
import { BASE_SIZE, type Layer } from '../../src/chart/shape';
import { tokenDomain } from '../../src/chart/token-domain';
import { baseline } from '../../src/model/parameters/assumptions';
import { oneOfEach } from '../selected-cases';
import { presetForecasts } from './preset-forecasts';
import { strangers } from './strangers';

const lineRoles: readonly Role[] = [
  ...([
    'stock-line',
    'demand-line',
    'pinned-line',
    'record-line',
    'date-line',
    'today-line',
    'grid',
  ] as const),
  ...([
    'leader',
    'interval-bar',
    'pinned-span',
    'strip-base',
    'axis',
    'demand-cut',
    'stock-cut',
    'synthetic-date',
  ] as const),
];

type Corner = [number, number];

/** The corners of a path's lines; a curve as eight of them. */
function linesOf(d: string): Corner[][] {
  const lines: Corner[][] = [];
  let at: Corner = [0, 0];
  const go = (to: Corner): void => {
    at = to;
    lines.at(-1)?.push(to);
  };
  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const n = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const [x, y] = at;
    if (command === 'M') {
      at = [n[0] ?? 0, n[1] ?? 0];
      lines.push([at]);
    } else if (command === 'H') go([n[0] ?? 0, y]);
    else if (command === 'v') go([x, y + (n[0] ?? 0)]);
    else if (command === 'l') go([x + (n[0] ?? 0), y + (n[1] ?? 0)]);
    else if (command === 'L') {
      for (let i = 0; i < n.length; i += 2) go([n[i] ?? 0, n[i + 1] ?? 0]);
    } else if (command === 'C') {
      for (let i = 0; i < n.length; i += 6) {
        const [sx, sy] = at;
        const [ax = 0, ay = 0, bx = 0, by = 0, ex = 0, ey = 0] = n.slice(i);
        for (let k = 1; k <= 8; k++) {
          const [t, u] = [k / 8, 1 - k / 8];
          const bezier = (s: number, a: number, b: number, e: number): number =>
            u ** 3 * s + 3 * u * u * t * a + 3 * u * t * t * b + t ** 3 * e;
          go([bezier(sx, ax, bx, ex), bezier(sy, ay, by, ey)]);
        }
      }
    } else if (command !== 'z') throw new Error(`no such command here: ${command}`);
  }
  return lines;
}

interface Label {
  readonly role: Role;
  readonly text: string;
  readonly box: Box;
}
const labelsOf = (layers: readonly Layer[]): Label[] =>
  layers.flatMap(({ role, size, shapes }) =>
    shapes.flatMap((shape): Label[] => {
      if (shape.kind !== 'text' || shape.text === undefined) return [];
      const { text, x, y, 'text-anchor': anchor = 'start' } = shape;
      const style = markStyles[role] as { bold?: true; size?: number };
      const measure = (words: string, fontSize: number): number =>
        textWidth(words, fontSize, style.bold && 'bold');
      return [
        {
          role,
          text,
          box: boxOf({ text, x, y, anchor }, size ?? style.size ?? BASE_SIZE, measure),
        },
      ];
    }),
  );

const faultsOf = (input: PictureInput, width: number): string[] => {
  const frame = chartFrame(width);
  const { back, front } = pictureLayers(input, frame);
  const layers = [...back, ...front];
  const { plot } = frame;
  const lines = layers
    .filter(({ role }) => lineRoles.includes(role))
    .flatMap(({ role, shapes }) =>
      shapes.flatMap((shape) => {
        const corners: Corner[][] =
          shape.kind === 'path'
            ? linesOf(shape.d)
            : shape.kind === 'line'
              ? [
                  [
                    [shape.x1, shape.y1],
                    [shape.x2, shape.y2],
                  ],
                ]
              : [];
        // What is clipped ends at the edge of the plot.
        return corners.map((line) => ({
          role,
          line: (markStyles[role] as { clipped?: true }).clipped
            ? line.filter(([x, y]) => x <= plot.right + 0.1 && y >= plot.top && y <= plot.bottom)
            : line,
        }));
      }),
    );
  const labels = labelsOf(layers);
  const whole: Box = { left: -1, top: 0, right: width + 1, bottom: frame.height };
  return labels.flatMap(({ role, text, box }, i) => {
    const faults: string[] = [];
    if (box.left < whole.left || box.right > whole.right || box.bottom > whole.bottom)
      faults.push(`${role} "${text}" leaves the picture`);
    for (const { role: by, line } of lines)
      if (strikes(line, box) && (by !== 'grid' || role === 'set-label'))
        faults.push(`${role} "${text}" is struck by ${by}`);
    for (const other of labels.slice(i + 1))
      if (
        box.left < other.box.right &&
        other.box.left < box.right &&
        box.top < other.box.bottom &&
        other.box.top < box.bottom
      )
        faults.push(`${role} "${text}" over ${other.role} "${other.text}"`);
    return faults;
  });
};

/** Whether a line passes through a box, looked at in many places. */
const strikes = (line: readonly Corner[], { left, right, top, bottom }: Box): boolean =>
  line.some(([x1, y1], i) => {
    const before = line[i - 1];
    if (!before) return false;
    const [x0, y0] = before;
    const isFar =
      Math.max(x0, x1) <= left ||
      Math.min(x0, x1) >= right ||
      Math.max(y0, y1) <= top ||
      Math.min(y0, y1) >= bottom;
    if (isFar) return false;
    const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0)) + 1;
    return Array.from({ length: steps + 1 }, (_, k) => k / steps).some((t) => {
      const [x, y] = [x0 + t * (x1 - x0), y0 + t * (y1 - y0)];
      return x > left && x < right && y > top && y < bottom;
    });
  });

const ghosts = ['disclosedPace', 'baseline'].map((preset) => {
  const pinned = presetForecasts.find(({ name }) => name === `${preset} to 2040`);
  if (!pinned) throw new Error(`no ${preset}`);
  return { today: 2026.9, pinned: { ...pinned, name: 'Baseline' } };
});

describe.each(presetForecasts)('the labels of $name', ({ forecast, horizon, anchorYear }) => {
  it.each(['log', 'linear'] as TokenScaleKind[])('on a %s scale', (kind) => {
    const faults = [300, 328, 382, 480, 559, 560, 640, 704, 765, 900, 1100].flatMap((width) =>
      [{}, ...ghosts].flatMap((marks) =>
        faultsOf(
          {
            forecast,
            ...{
              assumptions: { ...baseline, demandAnchorYear: anchorYear },
              kind,
              ...marks,
            },
            ...{ trainingSets: knownTrainingSets, years: [2020, horizon] as const },
            tokens: tokenDomain(forecast.bands, kind),
          },
          width,
        ).map((fault) => `${width}: ${fault}`),
      ),
    );
    expect([...new Set(faults)]).toEqual([]);
  });
});

it.each([
  [328, ['not only text']],
  [765, ['not only text', 'GPT-3', 'Chinchilla', 'PaLM 2', 'Llama 3']],
])('a picture %i pixels wide names training sets that the public knows', (width, names) => {
  const baselineTo2040 = presetForecasts.find(({ name }) => name === 'baseline to 2040');
  if (!baselineTo2040) throw new Error('no baseline');
  const { front } = pictureLayers(
    {
      ...{ forecast: baselineTo2040.forecast, assumptions: baseline, kind: 'log', today: 2026.9 },
      ...{ trainingSets: knownTrainingSets, years: [2020, 2040], tokens: [1e11, 1e17] },
    },
    chartFrame(width),
  );
  const shown = front.find(({ role }) => role === 'set-label')?.shapes.map(({ text }) => text);
  expect(shown).toEqual(expect.arrayContaining(names));
});

const widths = oneOfEach(
  5,
  'widths at which names are nearest to their own dots',
  Array.from({ length: 25 }, (_, i) => 300 + 41 * i),
);
describe.each(presetForecasts.filter(({ name }) => !name.endsWith('2030')))(
  'the named training sets of $name',
  ({ forecast, horizon, anchorYear }) => {
    it.each(['log', 'linear'] as const)('are each nearest to their own dot, %s', (kind) => {
      const tokens = tokenDomain(forecast.bands, kind);
      const years = [2020, horizon] as const;
      const assumptions = { ...baseline, demandAnchorYear: anchorYear };
      const faults = widths.flatMap((width) => {
        const frame = chartFrame(width);
        const [x, y] = [yearScale(frame, years), tokenScale(frame, kind, tokens)];
        const { fixed } = pictureLayers(
          {
            ...{ forecast, assumptions, kind, tokens, years, today: 2026.9 },
            trainingSets: knownTrainingSets,
          },
          frame,
        );
        const dots = knownTrainingSets.map(({ id, year, tokens: size }) => ({
          ...{ id, x: x(year), y: y(size) },
        }));
        return strangers(fixed?.setNames ?? [], dots, frame.sizes.sets).map(
          (fault) => `${width}: ${fault}`,
        );
      });
      expect(faults).toEqual([]);
    });
  },
);
