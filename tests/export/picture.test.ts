import { describe, expect, it } from 'vitest';
import { type Face, isCovered, textWidth, wrap, wrapEvenly } from '../../src/export/measure';
import { pictureLayout, type PictureSize, pictureSizes } from '../../src/export/picture-layout';
import { defaultLinkState, type LinkState } from '../../src/scenario/link-state';
import { presetIds } from '../../src/scenario/presets';
import { withPreset } from '../../src/scenario/scenario';
import { pinnedName, pinnedText } from '../../src/words/en/compare-words';
import { likelySpan } from '../../src/words/en/futures';
import { presetNames } from '../../src/words/en/preset-names';
import { chartText } from '../../src/words/en/chart-text';
import { dateAt } from '../../src/model/engines/forecast';
import { distributionOf } from '../../src/model/parameters/distribution';
import { parameterIds } from '../../src/model/parameters/parameters';
import { withCertain } from '../../src/model/parameters/with-certain';
import { randomSetting } from '../model/random-settings';
import { oneOfEach } from '../selected-cases';
import { inputOf, svgOf, wordsOf } from './exported';

const linkState = (scenario: LinkState['scenario'], view = {}): LinkState => ({
  ...defaultLinkState,
  scenario,
  view: { ...defaultLinkState.view, ...view },
});

/** A scenario and another pinned to it: early, late, beyond the picture, all changed. */
const pinnedPairs = [
  [withPreset('baseline'), withPreset('everythingUnlocked')],
  [withPreset('disclosedPace'), withPreset('collectedOnce')],
  [withPreset('epoch2024'), withPreset('disclosedPace')],
  [
    { preset: 'baseline', assumptions: randomSetting(101) },
    { preset: 'epoch2024', assumptions: randomSetting(102) },
  ],
] as const;

const seeds = Array.from({ length: 60 }, (_, seed) => seed);

/** Presets at both scales, and random assumptions: nearly all of them changed, links of a thousand characters. */
const inputs = [
  ...presetIds.map((id) => linkState(withPreset(id))),
  linkState(withPreset('disclosedPace'), { horizon: 2100, yScale: 'linear' }),
  linkState(withPreset('collectedOnce'), { horizon: 2030 }),
  ...oneOfEach(3, 'pictures of random assumptions', seeds).map((seed) =>
    linkState(
      { preset: seed % 3 === 0 ? 'epoch2024' : 'baseline', assumptions: randomSetting(seed) },
      { horizon: [2040, 2035, 2100][seed % 3], yScale: seed % 4 === 0 ? 'linear' : 'log' },
    ),
  ),
  ...pinnedPairs.map(([scenario, pinned]) => ({ ...linkState(scenario), pinned })),
].map((state) => inputOf(state));

interface Drawn {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const unescaped = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Every text of a picture with the box it takes, by measured widths. */
function drawnTexts(svg: string): Drawn[] {
  const group = /<g transform="translate\((\S+) (\S+)\) scale\((\S+)\)" font-size="(\d+)">/.exec(
    svg,
  );
  if (!group) throw new Error('The picture has no chart.');
  const [dx = 0, dy = 0, scale = 1, fontSize = 0] = group.slice(1).map(Number);
  // The chart's group is the last that is closed.
  const end = svg.lastIndexOf('</g>');
  return [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].map((found) => {
    const [, attributes = '', content = ''] = found;
    const inChart = found.index > group.index && found.index < end;
    // What a text does not say itself, its layer does.
    const layerStart = svg.lastIndexOf('<g ', found.index);
    const layer = inChart ? svg.slice(layerStart + 2, svg.indexOf('>', layerStart)) : '';
    const valueOf = (name: string): string | undefined =>
      new RegExp(`(?:^| )${name}="([^"]*)"`).exec(`${attributes} ${layer}`)?.[1];
    const text = unescaped(content);
    const size = Number(valueOf('font-size') ?? fontSize);
    const face = { 500: 'headline', 700: 'bold' }[valueOf('font-weight') ?? ''] ?? 'regular';
    const width = textWidth(text, size, face as Face);
    const anchor = valueOf('text-anchor') ?? 'start';
    const left =
      Number(valueOf('x')) - { start: 0, middle: width / 2, end: width }[anchor as 'start'];
    const y = Number(valueOf('y'));
    const place = (x: number, by: number): number => (inChart ? by + scale * x : x);
    return {
      text,
      left: place(left, dx),
      right: place(left + width, dx),
      top: place(y - 0.75 * size, dy),
      bottom: place(y + 0.25 * size, dy),
    };
  });
}

/** Whether every tag is closed in its turn and every ampersand begins a reference. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = '', rest = ''] of xml.matchAll(/<(\/?)([\w-]+)([^<>]*)>/g)) {
    if (closing) {
      if (open.pop() !== name) return false;
    } else if (!rest.endsWith('/')) open.push(name);
    if (/="[^"]*[<&](?!amp;|lt;|gt;|quot;)/.test(rest)) return false;
  }
  return open.length === 0 && !/&(?!amp;|lt;|gt;|quot;)/.test(xml);
}

describe.each(pictureSizes)('the %s picture', (size: PictureSize) => {
  const pictures = inputs.map((input) => ({ input, svg: svgOf(input, size) }));

  it('is sound XML of numbers that are numbers, without foreign objects', () => {
    for (const { svg } of pictures) {
      expect(isWellFormed(svg)).toBe(true);
      // The letters of an embedded font may spell anything.
      expect(svg.replaceAll(/base64,[^"')]+/g, '')).not.toMatch(
        /NaN|Infinity|undefined|foreignObject|<image|https?:\/\/[^"?]*\.woff/,
      );
    }
  });

  it('has every text inside its edges, by measured widths', () => {
    for (const { svg, input } of pictures) {
      const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(
        Number,
      );
      const outside = drawnTexts(svg).filter(
        ({ left, right, top, bottom }) =>
          left < 8 || right > width - 8 || top < 8 || bottom > height - 8,
      );
      expect(outside, input.link).toEqual([]);
    }
  });

  it('has no line of words over another, or over the chart', () => {
    for (const { input } of pictures) {
      const { lines, chart, rule } = pictureLayout(wordsOf(input), size, input.state.view.yScale);
      const boxes = lines.map(({ text, x, y, size: font, face }) => ({
        text,
        left: x,
        right: x + textWidth(text, font, face),
        top: y - 0.75 * font,
        bottom: y + 0.22 * font,
      }));
      const clash = (a: Omit<Drawn, 'text'>, b: Omit<Drawn, 'text'>): boolean =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const ruleBox = { left: rule.x, right: rule.x + rule.width, top: rule.y, bottom: rule.y };
      for (const [i, box] of boxes.entries()) {
        const others = [...boxes.slice(i + 1), chart, ruleBox];
        expect(
          others.filter((other) => clash(box, other)),
          `${box.text} ${input.link}`,
        ).toEqual([]);
      }
    }
  });

  it('says the headline, the assumptions, the version, the day, the source and the link', () => {
    for (const { input, svg } of pictures) {
      const words = wordsOf(input);
      const told = drawnTexts(svg)
        .map(({ text }) => text)
        .join(' ')
        .replaceAll('\u00a0', ' ');
      const { before, date, after } = words.headline;
      expect(told).toContain(before + date + after);
      expect(told).toContain(words.detail);
      expect(told).toContain('Assumptions: ');
      expect(told).toContain('model version 1, 22 November 2026');
      expect(told).toContain('Epoch AI');
      const whole = told.replaceAll(' ', '').includes(input.link);
      expect(whole || told.includes(`the whole link has ${input.link.length} characters`)).toBe(
        true,
      );
      // In full in the description, whatever there is room for.
      expect(unescaped(/<desc[^>]*>(.*?)<\/desc>/.exec(svg)?.[1] ?? '')).toContain(input.link);
      expect(/<title[^>]*>(.*?)<\/title>/.exec(svg)?.[1]).toBe(before + date + after);
    }
  });

  it('explains the diamond where it is drawn', () => {
    const drawn = inputs.filter((input) => svgOf(input, size).includes(`>${chartText.synthetic}<`));
    expect(drawn.length).toBeGreaterThan(3);
    for (const input of drawn) expect(wordsOf(input).key, input.link).toContain('diamond');
  });

  it('shows and tells what is pinned, and only that', () => {
    for (const { input, svg } of pictures) {
      const texts = drawnTexts(svg).map(({ text }) => text);
      const told = texts.join(' ').replaceAll('\u00a0', ' ');
      const isShown = input.pinned && dateAt(input.pinned.forecast.exhaustion, 0.1) <= 2040;
      const name = input.pinned && pinnedName(input.pinned.scenario);
      if (isShown) expect(texts, input.link).toContain(name);
      if (!input.pinned) expect(texts).not.toContain(pinnedText.mark);
      expect(told.includes(`${pinnedText.key}, `)).toBe(input.pinned !== undefined);
      if (!input.pinned) continue;
      expect(told).toContain(likelySpan(input.pinned.forecast.exhaustion));
      const label = presetNames[input.pinned.scenario.preset];
      expect(told.split(`${pinnedText.key}, `)[1]).toContain(`Assumptions: ${label}`);
    }
  });

  it('reads right where its fonts are not: lines of the length that they have in them, rims below their letters', () => {
    for (const { input, svg } of pictures) {
      const { lines } = pictureLayout(wordsOf(input), size, input.state.view.yScale);
      const { date } = wordsOf(input).headline;
      for (const { text, size: font, face } of lines) {
        const drawn = svg.split('\n').find((line) => unescaped(line) === text) ?? '';
        const length = /textLength="([^"]*)"/.exec(drawn)?.[1];
        if (face === 'headline' && unescaped(text).replaceAll('\u00a0', ' ').includes(date)) {
          expect(drawn).toMatch(/^<text [^>]*xml:space="preserve"[^>]*>.*<tspan fill=/);
          expect(length).toBeUndefined();
        } else {
          expect(Number(length)).toBeCloseTo(textWidth(text, font, face), 0);
        }
      }
      // paint-order is known to browsers alone, and LibreOffice takes a group's opacity twice.
      expect(svg).not.toMatch(/ paint-order=| opacity=/);
      const rims = [
        ...svg.matchAll(/<g fill="none" [^>]*aria-hidden="true"[^>]*>(.*?)<\/g>\n(.*)/g),
      ];
      expect(rims.length).toBeGreaterThan(2);
      for (const [, rim = '', letters = ''] of rims) {
        expect(letters).toMatch(/^<g fill="#[^"]*"(?![^>]* stroke=)/);
        expect(letters).toContain(rim);
      }
    }
  });

  it('has all of its letters in its font', () => {
    for (const { svg } of pictures) {
      expect(drawnTexts(svg).filter(({ text }) => !isCovered(text))).toEqual([]);
    }
  });
});

it('the wide picture gives at least half of its area to the chart', () => {
  for (const input of inputs) {
    const { chart, width, height } = pictureLayout(wordsOf(input), 'wide', 'log');
    const area = (chart.right - chart.left) * (chart.bottom - chart.top);
    expect(area / (width * height), input.link).toBeGreaterThanOrEqual(0.5);
  }
});

describe('the key of a picture', () => {
  const keyOf = (query: string): string => wordsOf(inputOf(query)).key;

  it('explains no diamond where both dates print alike', () => {
    expect(keyOf('v=1')).toMatch(/^Dark band: .+ Red dots: futures\.$/);
    expect(keyOf('v=1&preset=epoch2024')).toMatch(/^Dark band: /);
  });

  it('explains no bands, and names no level, where nothing is uncertain', () => {
    const { assumptions } = withPreset('baseline');
    // On one path of demand, or futures would differ by theirs.
    const certain = parameterIds.reduce(
      (so, id) => withCertain(so, id, distributionOf(id, so.intervals[id]).median),
      withCertain(assumptions, 'computeWeight', 0),
    );
    const words = wordsOf(inputOf(linkState({ preset: 'baseline', assumptions: certain })));
    expect(words.key).toMatch(/^Blue dots: /);
    expect(words.assumptions(3)).toContain('Baseline, with changes. ');
  });
});

describe('lines of text', () => {
  const text = 'Even odds that AI training outruns the supply of human writing';

  it('hold all words, none wider than it may be', () => {
    for (const width of [150, 200, 333, 800, 5000]) {
      for (const lines of [wrap(text, 20, width), wrapEvenly(text, 20, width)]) {
        expect(lines.join(' ')).toBe(text);
        expect(Math.max(...lines.map((line) => textWidth(line, 20)))).toBeLessThanOrEqual(width);
      }
    }
    expect(wrapEvenly(text, 20, 500)).toHaveLength(wrap(text, 20, 500).length);
  });

  it('break a word that is wider than a line, behind its marks', () => {
    const link = 'https://data.example/?v=1&datasetGrowth=1.5~2&repetition=1&qualityShare=0.2~0.3';
    const lines = wrap(link, 20, 260);
    expect(lines.join('')).toBe(link);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[&~/=]$/);
  });
});
