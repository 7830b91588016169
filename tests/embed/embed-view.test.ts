import { describe, expect, it } from 'vitest';
import {
  defaultEmbedView,
  type EmbedView,
  isEmbedKey,
  readEmbedView,
  writeEmbedView,
} from '../../src/embed/embed-view';
import { parameterIds } from '../../src/model/parameters/parameters';
import { embedText } from '../../src/words/en/embed-text';

const viewOf = (query: string): EmbedView => readEmbedView(query).view;

describe("an embed's link", () => {
  it('means the default where it says nothing', () => {
    for (const query of ['', '?', '?v=1&datasetGrowth=2&horizon=2050']) {
      expect(readEmbedView(query)).toEqual({ view: defaultEmbedView, problems: [] });
    }
  });

  it('reads what it writes, in one spelling', () => {
    const views: [EmbedView, string][] = [
      [defaultEmbedView, ''],
      [{ ...defaultEmbedView, theme: 'dark', transparent: true }, 'theme=dark&transparent'],
      [
        { ...defaultEmbedView, controls: ['qualityShare', 'datasetGrowth'], plain: true },
        'controls=qualityShare~datasetGrowth&plain',
      ],
      [{ ...defaultEmbedView, theme: 'light', static: true }, 'theme=light&static'],
      [{ ...defaultEmbedView, size: 'full' }, 'size=full'],
      [{ ...defaultEmbedView, controls: parameterIds }, `controls=${parameterIds.join('~')}`],
    ];
    for (const [view, query] of views) {
      expect(writeEmbedView(view)).toBe(query);
      expect(viewOf(`?${query}`)).toEqual(view);
    }
  });

  it('takes flags however they are put', () => {
    for (const query of ['plain', 'plain=', 'plain=1', 'plain=TRUE']) {
      expect(viewOf(query).plain).toBe(true);
    }
    for (const query of ['plain=0', 'plain=false', '']) expect(viewOf(query).plain).toBe(false);
  });

  it('takes commas between controls as it takes tildes', () => {
    const controls = ['qualityShare', 'datasetGrowth', 'repetition'];
    for (const list of [
      'qualityShare,datasetGrowth,repetition',
      'qualityShare%2CdatasetGrowth~repetition',
      'qualityShare,%20datasetGrowth,,repetition,',
    ]) {
      const { view, problems } = readEmbedView(`?controls=${list}`);
      expect([view.controls, problems]).toEqual([controls, []]);
    }
  });

  it('is as low as an article wants it, unless the full size is asked for', () => {
    expect(viewOf('').size).toBe('article');
    expect(viewOf('size=Full').size).toBe('full');
    const { view, problems } = readEmbedView('size=huge');
    expect([view.size, problems]).toEqual(['article', [{ key: 'size', text: 'huge' }]]);
  });

  it('names what it cannot use and goes on without', () => {
    const { view, problems } = readEmbedView(
      '?theme=neon&controls=datasetGrowth~nope~datasetGrowth~__proto__~x&static=maybe&theme=dark',
    );
    expect(view).toEqual({ ...defaultEmbedView, controls: ['datasetGrowth'] });
    expect(problems).toEqual([
      { key: 'theme', text: 'neon' },
      { key: 'controls', text: 'nope' },
      { key: 'controls', text: '__proto__' },
      { key: 'controls', text: 'x' },
      { key: 'static', text: 'maybe' },
    ]);
    expect(embedText.bad('theme', '<b>\u202Eneon')).toBe('theme: “<b>\uFFFDneon” cannot be used.');
  });

  it('never throws, whatever it is given', () => {
    const texts = ['%', '&&&==', '?theme', '?controls=~~~', '?plain=%FF', 'x'.repeat(100_000)];
    for (const text of texts) expect(viewOf(text)).toEqual(viewOf(text));
  });

  it("takes pym's name of the frame, if it can be one", () => {
    expect(readEmbedView('?childId=pym-0&initialWidth=640').childId).toBe('pym-0');
    for (const name of ['', 'a b', 'x'.repeat(101), '.*xPYMxnavigateTo']) {
      expect(readEmbedView(`?childId=${encodeURIComponent(name)}`).childId).toBeUndefined();
    }
  });

  it('takes WordPress’s name of the frame, which stands behind the hash', () => {
    const { secret, view, problems } = readEmbedView('?preset=disclosedPace&plain#?secret=a1B2c3');
    expect([secret, view.plain, problems]).toEqual(['a1B2c3', true, []]);
    expect(readEmbedView('#?secret=a b').secret).toBeUndefined();
  });

  it('knows which keys are not the scenario’s', () => {
    expect(
      ['theme', 'size', 'controls', 'plain', 'childId', 'parentUrl', 'secret'].every(isEmbedKey),
    ).toBe(true);
    expect(['v', 'datasetGrowth', 'y', 'year', 'constructor'].some(isEmbedKey)).toBe(false);
  });
});
