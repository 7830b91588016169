import { describe, expect, it } from 'vitest';
import { parameters } from '../../src/model/parameters/parameters';
import { defaultLinkState, type LinkState } from '../../src/scenario/link-state';
import { noteText } from '../../src/scenario/note';
import type { Notice } from '../../src/scenario/notice';
import { presetIds } from '../../src/scenario/presets';
import { readLink } from '../../src/scenario/read-link';
import {
  defaultScenario,
  type Scenario,
  withInterval,
  withPreset,
  withSetting,
} from '../../src/scenario/scenario';
import { defaultView } from '../../src/scenario/view';
import { writeLink } from '../../src/scenario/write-link';

const twice = withInterval(defaultScenario, 'repetition', [2, 2]);

const stateOf = (scenario: Scenario, rest: Partial<LinkState> = {}): LinkState => ({
  ...defaultLinkState,
  scenario,
  ...rest,
});

describe('link and state', () => {
  const table: [query: string, state: LinkState][] = [
    ['v=1', defaultLinkState],
    ['v=1&preset=disclosedPace', stateOf(withPreset('disclosedPace'))],
    [
      'v=1&datasetGrowth=1.5~2.5',
      stateOf(withInterval(defaultScenario, 'datasetGrowth', [1.5, 2.5])),
    ],
    ['v=1&repetition=1~1', stateOf(withInterval(defaultScenario, 'repetition', [1, 1]))],
    [
      'v=1&datasetAtAnchor=3e14~1e15',
      stateOf(withInterval(defaultScenario, 'datasetAtAnchor', [3e14, 1e15])),
    ],
    [
      'v=1&mediaShare=0.35~0.35',
      stateOf(withInterval(defaultScenario, 'mediaShare', [0.35, 0.35])),
    ],
    [
      'v=1&preset=epoch2024&datasetGrowth=1~2&pages=1e11~2e11&stockDefinition=wholeWeb&collapse=replace&trendSlowdown=withCompute&demandAnchorYear=2026.75&computeAnchorYear=2025',
      stateOf(
        (
          [
            (s) => withInterval(s, 'pages', [1e11, 2e11]),
            (s) => withInterval(s, 'datasetGrowth', [1, 2]),
            (s) => withSetting(s, 'computeAnchorYear', 2025),
            (s) => withSetting(s, 'demandAnchorYear', 2026.75),
            (s) => withSetting(s, 'collapse', 'replace'),
            (s) => withSetting(s, 'trendSlowdown', 'withCompute'),
            (s) => withSetting(s, 'stockDefinition', 'wholeWeb'),
          ] satisfies ((scenario: Scenario) => Scenario)[]
        ).reduce<Scenario>((scenario, change) => change(scenario), withPreset('epoch2024')),
      ),
    ],
    [
      'v=1&horizon=2060&y=linear&year=2031&ask=2027.4',
      stateOf(defaultScenario, {
        view: { horizon: 2060, yScale: 'linear', year: 2031, ask: 2027.4 },
      }),
    ],
    [
      'v=1&year=2031&claims=1',
      stateOf(defaultScenario, {
        view: { horizon: 2040, yScale: 'log', year: 2031, claims: true },
      }),
    ],
    ['v=1&trendSlowdown=none', stateOf(withSetting(defaultScenario, 'trendSlowdown', 'none'))],
    [
      'v=1&c.trendSlowdown=none',
      stateOf(defaultScenario, { pinned: withSetting(defaultScenario, 'trendSlowdown', 'none') }),
    ],
    ['v=1&c.repetition=2~2', stateOf(defaultScenario, { pinned: twice })],
    ['v=1&c.preset=baseline', stateOf(defaultScenario, { pinned: defaultScenario })],
    [
      'v=1&preset=epoch2024&pages=1e11&c.preset=disclosedPace&c.repetition=2&y=linear&note=aGkh',
      stateOf(withInterval(withPreset('epoch2024'), 'pages', [1e11, 1e11]), {
        pinned: withInterval(withPreset('disclosedPace'), 'repetition', [2, 2]),
        view: { ...defaultView, yScale: 'linear' },
        note: 'hi!',
      }),
    ],
    [
      'v=1&c.what=2&repetitio&repetitions=3',
      stateOf(defaultScenario, {
        unknown: [
          ['c.what', '2'],
          ['repetitio', ''],
          ['repetitions', '3'],
        ],
      }),
    ],
  ];

  it('asks about dates in tenths of a year', () => {
    expect(readLink('ask=2027.449').state.view.ask).toBe(2027.4);
    expect(writeLink(stateOf(defaultScenario, { view: { ...defaultView, ask: 2027.46 } }))).toBe(
      'v=1&ask=2027.5',
    );
  });

  it.each(table)('%s goes both ways', (query, state) => {
    expect(readLink(query).state).toEqual(state);
    expect(writeLink(state)).toBe(query);
  });

  it.each(presetIds)('lead from the preset %s to itself', (preset) => {
    const state = stateOf(withPreset(preset));
    expect(readLink(writeLink(state))).toEqual({ state, notices: [] });
    expect(writeLink(state)).toBe(preset === 'baseline' ? 'v=1' : `v=1&preset=${preset}`);
  });

  it('make equal scenarios equal links, however they came about', () => {
    const there = withInterval(
      withInterval(defaultScenario, 'pages', [1e11, 2e11]),
      'overtraining',
      [2, 3],
    );
    const back = withInterval(there, 'overtraining', parameters.overtraining.interval);
    expect(writeLink(stateOf(back))).toBe('v=1&pages=1e11~2e11');
  });
});

describe('reading', () => {
  const repeated = stateOf(withInterval(defaultScenario, 'repetition', [1, 2]));

  it.each([
    'repetition=1~2',
    '?repetition=1~2',
    'v=1&repetition=1~2',
    'https://example.org/peak-data/?repetition=1~2',
    'https://example.org/peak-data/?repetition=1~2#chart',
    'example.org/?repetition=1~2',
    'file:///home/reader/embed.html?repetition=1~2',
    '/peak-data/embed.html?v=1&repetition=1~2',
    '  ?repetition=1~2  ',
    'v=1&amp;repetition=1~2',
    'repetition=1%7E2',
    'repetition=1%7e2',
    'repetition=1.0~2.00',
    'repetition=+1e0~2e+0',
    'repetition=1 ~ 2',
    '&&repetition=1~2&&',
    // What other programs do to links.
    'v=1&#038;repetition=1~2',
    'v=1&#38;repetition=1~2',
    'v=1&#x26;repetition=1~2',
    'v=1&AMP;amp;repetition=1~2',
    'https://example.org/v1/?v=1&#038;repetition=1~2#chart',
    'https://example.org/#v=1&repetition=1~2',
    'https://example.org/#?v=1&repetition=1~2',
    'https://example.org/?ref=mail#repetition=1~2',
    ...['”', '»', '.', ':', ')', '…', '>', '**', '_', '"', "'", '],', '?', '/'].map(
      (end) => `https://example.org/?v=1&repetition=1~2${end}`,
    ),
    'v=1&repetition=1~2?utm_source=x',
    'v=1?repetition=1~2',
    'v%3D1%26repetition%3D1~2',
    'repetition=1%257E2',
    'repetition=1%25257E2',
    String.raw`repetition=1\~2`,
    'repetition=1～2',
    'repetition=1∼2',
    'repetition=１~２',
    'repe\u00adtition=1\u200b~\u20602\ufeff',
    'preset=BASELINE&repetition=1~2&y=LOG&horizon=2040&stockDefinition=indexedweb&trendSlowdown=WITHCOMPUTE',
  ])('takes %j', (text) => {
    expect(readLink(text)).toEqual({ state: repeated, notices: [] });
  });

  it.each(['', '?', '#', '#repetition', 'https://example.org/', 'https://example.org/a=b'])(
    'takes %j as nothing',
    (text) => {
      expect(readLink(text)).toEqual({ state: defaultLinkState, notices: [] });
    },
  );

  const bad: [query: string, notices: Notice[]][] = [
    ['datasetGrowth=banana', [{ kind: 'bad-number', key: 'datasetGrowth', text: 'banana' }]],
    ['datasetGrowth', [{ kind: 'bad-number', key: 'datasetGrowth', text: '' }]],
    ['datasetGrowth=1~2~3', [{ kind: 'bad-number', key: 'datasetGrowth', text: '1~2~3' }]],
    ['datasetGrowth=1~', [{ kind: 'bad-number', key: 'datasetGrowth', text: '1~' }]],
    ['datasetGrowth=1e999', [{ kind: 'bad-number', key: 'datasetGrowth', text: '1e999' }]],
    ['datasetGrowth=%3Cscript%3E', [{ kind: 'bad-number', key: 'datasetGrowth', text: '<script' }]],
    ['datasetGrowth=%E0%A4', [{ kind: 'bad-number', key: 'datasetGrowth', text: '%E0%A4' }]],
    [
      'qualityShare=0.2~0.1',
      [{ kind: 'bad-interval', key: 'qualityShare', problem: 'order', text: '0.2~0.1' }],
    ],
    ['pages=-5', [{ kind: 'bad-interval', key: 'pages', problem: 'limits', text: '-5' }]],
    [
      'generations=2.5',
      [{ kind: 'bad-interval', key: 'generations', problem: 'whole-number', text: '2.5' }],
    ],
    [
      'computeWeight=0.2~0.4',
      [{ kind: 'bad-interval', key: 'computeWeight', problem: 'certain-only', text: '0.2~0.4' }],
    ],
    [
      'syntheticValue=0~1',
      [{ kind: 'bad-interval', key: 'syntheticValue', problem: 'zero', text: '0~1' }],
    ],
    [
      'mediaShare=0.5~1',
      [{ kind: 'bad-interval', key: 'mediaShare', problem: 'open-share', text: '0.5~1' }],
    ],
    [
      'qualityShare=0.5~0.99',
      [{ kind: 'bad-interval', key: 'qualityShare', problem: 'clamped', text: '0.5~0.99' }],
    ],
    ['stockDefinition=moon', [{ kind: 'bad-choice', key: 'stockDefinition', text: 'moon' }]],
    ['trendSlowdown=soon', [{ kind: 'bad-choice', key: 'trendSlowdown', text: 'soon' }]],
    ['trendSlowdown=withCompute', []],
    ['collapse=', [{ kind: 'bad-choice', key: 'collapse', text: '' }]],
    ['claims=yes', [{ kind: 'bad-choice', key: 'claims', text: 'yes' }]],
    ['claims=0', []],
    ['y=cubic', [{ kind: 'bad-choice', key: 'y', text: 'cubic' }]],
    ['demandAnchorYear=soon', [{ kind: 'bad-number', key: 'demandAnchorYear', text: 'soon' }]],
    ['demandAnchorYear=2014.9', [{ kind: 'bad-year', key: 'demandAnchorYear', text: '2014.9' }]],
    ['demandAnchorYear=2035.1', [{ kind: 'bad-year', key: 'demandAnchorYear', text: '2035.1' }]],
    ['computeAnchorYear=2035.5', [{ kind: 'bad-year', key: 'computeAnchorYear', text: '2035.5' }]],
    ['computeAnchorYear=2014', [{ kind: 'bad-year', key: 'computeAnchorYear', text: '2014' }]],
    ['horizon=2029', [{ kind: 'bad-year', key: 'horizon', text: '2029' }]],
    ['horizon=2050.5', [{ kind: 'bad-year', key: 'horizon', text: '2050.5' }]],
    ['year=2200', [{ kind: 'bad-year', key: 'year', text: '2200' }]],
    ['ask=2014.9', [{ kind: 'bad-year', key: 'ask', text: '2014.9' }]],
    ['ask=soon', [{ kind: 'bad-number', key: 'ask', text: 'soon' }]],
    ['preset=nope', [{ kind: 'unknown-preset', text: 'nope' }]],
    ['preset=constructor', [{ kind: 'unknown-preset', text: 'constructor' }]],
    ['v=7', [{ kind: 'newer-version', text: '7' }]],
    ['v=0', [{ kind: 'bad-version', text: '0' }]],
    ['v=1.5', [{ kind: 'bad-version', text: '1.5' }]],
    ['v=', [{ kind: 'bad-version', text: '' }]],
    ['=5', [{ kind: 'dropped-key', key: '' }]],
    ['c.a%20b=1', [{ kind: 'dropped-key', key: 'c.a b' }]],
    ['note=a%26b', [{ kind: 'bad-note' }]],
    ['note=', [{ kind: 'bad-note' }]],
    ['note=_w', [{ kind: 'bad-note' }]],
    [`note=${noteText('a'.repeat(141))}`, [{ kind: 'bad-note' }]],
  ];

  it.each(bad)('falls back from %j and says so', (query, notices) => {
    expect(readLink(query)).toEqual({ state: defaultLinkState, notices });
  });

  it('falls back to the values of the preset, wherever in the link it stands', () => {
    const { state, notices } = readLink('datasetGrowth=x&repetition=1&preset=disclosedPace');
    expect(state).toEqual(stateOf(withInterval(withPreset('disclosedPace'), 'repetition', [1, 1])));
    expect(notices).toHaveLength(1);
  });

  it('takes the defaults and names each of five faults', () => {
    const { state, notices } = readLink(
      '?datasetGrowth=banana&qualityShare=0.2~0.1&pages=-5&pagse=1&preset=nope',
    );
    expect(state).toEqual(stateOf(defaultScenario, { unknown: [['pagse', '1']] }));
    expect(notices.map((notice) => notice.kind)).toEqual([
      'bad-number',
      'bad-interval',
      'bad-interval',
      'unknown-key',
      'unknown-preset',
    ]);
  });

  it('names what it cannot use of the pinned scenario, and falls back to its preset', () => {
    const { state, notices } = readLink('c.preset=epoch2024&c.repetition=2~1&c.pages=1e11&pages=x');
    const pinned = withInterval(withPreset('epoch2024'), 'pages', [1e11, 1e11]);
    expect(state).toEqual(stateOf(defaultScenario, { pinned }));
    const bad: Notice = {
      kind: 'bad-interval',
      key: 'repetition',
      problem: 'order',
      text: '2~1',
    };
    expect(notices).toEqual([
      { kind: 'pinned', preset: 'epoch2024', notice: bad },
      { kind: 'bad-number', key: 'pages', text: 'x' },
    ]);
    expect(readLink('c.preset=moon')).toEqual({
      state: stateOf(defaultScenario, { pinned: defaultScenario }),
      notices: [
        { kind: 'pinned', preset: 'baseline', notice: { kind: 'unknown-preset', text: 'moon' } },
      ],
    });
  });

  it('lets the first of a repeated key count', () => {
    expect(readLink('repetition=1~2&repetition=3&repetition=4')).toEqual({
      state: repeated,
      notices: [{ kind: 'repeated-key', key: 'repetition' }],
    });
  });

  it.each([
    'c.what=2',
    'c.v=1',
    'c.year=2030',
    'c.constructor=1',
    // Other capitals, a letter less, more, another, two swapped, and a key that was cut.
    'Repetition=3',
    'repetiton=3',
    'pagees=1',
    'horizan=2050',
    'prseet=epoch2024',
    'datasetGr',
  ])('keeps and reports %s, which it does not know', (query) => {
    const { state, notices } = readLink(query);
    expect(state.scenario).toEqual(defaultScenario);
    expect(notices).toEqual([{ kind: 'unknown-key', key: query.split('=')[0] }]);
    expect(writeLink(state)).toBe(`v=1&${query}`);
  });

  it.each([
    ...[
      'utm_source',
      'fbclid',
      'GCLID',
      '_ga',
      'mc_cid',
      'ref',
      'source',
      'trk',
      'si',
      's',
      'share',
    ],
    ...['amp', 'fbc_id', 'cb', 'lang', 'theme', 'plain', '__proto__', 'constructor', 'x', 'askk'],
  ])('drops %s in silence, which another site has added', (key) => {
    const { state, notices } = readLink(`${key}=1&repetition=1~2`);
    expect(notices).toEqual([]);
    expect(state).toEqual(repeated);
  });

  it('says so where a link of ours ends in one value, and writes none that does', () => {
    const oneEnd = { kind: 'one-end', key: 'datasetGrowth', text: '1.2' };
    expect(readLink('v=1&datasetGrowth=1.2').notices).toEqual([oneEnd]);
    expect(readLink('v=1&datasetGrowth=1.2~').notices).toMatchObject([{ kind: 'bad-number' }]);
    for (const whole of ['v=1&datasetGrowth=1.2~1.2', 'v=1&datasetGrowth=1.2&y=linear'])
      expect(readLink(whole).notices).toEqual([]);
    // What cannot be used has its own notice, and another key's says nothing of the last.
    const [bad] = readLink('datasetGrowth=99').notices;
    expect(bad).toMatchObject({ kind: 'bad-interval', key: 'datasetGrowth' });
    expect(readLink('v=1&datasetGrowth=99').notices).toEqual([bad]);
    expect(readLink('v=1&repetition=99~100&datasetGrowth=1.2').notices).toMatchObject([
      { kind: 'bad-interval', key: 'repetition' },
      oneEnd,
    ]);
    // Made by hand.
    expect(readLink('datasetGrowth=1.2').notices).toEqual([]);
    const { state } = readLink('datasetGrowth=1.2');
    expect(writeLink(state)).toBe('v=1&datasetGrowth=1.2~1.2');
    expect(readLink(writeLink(state)).state).toEqual(state);
  });

  it('keeps twenty unknown keys of at most 200 characters and counts the rest', () => {
    const many = Array.from({ length: 25 }, (_, i) => `c.k${i}=1`).join('&');
    const { state, notices } = readLink(many);
    expect(state.unknown).toHaveLength(20);
    expect(notices).toHaveLength(21);
    expect(notices.at(-1)).toEqual({ kind: 'dropped-keys', count: 5 });
    expect(readLink(`c.a=${'x'.repeat(200)}`).state.unknown).toHaveLength(1);
    expect(readLink(`c.a=${'x'.repeat(201)}`).notices).toEqual([
      { kind: 'dropped-key', key: 'c.a' },
    ]);
  });

  it('reads whole pairs of a link that is too long, and says that it stopped', () => {
    const padding = `c.a=${'x'.repeat(8163)}`;
    const { state, notices } = readLink(`${padding}&repetition=1~2&overtraining=123456`);
    expect(state).toEqual(repeated);
    expect(notices).toEqual([{ kind: 'dropped-key', key: 'c.a' }, { kind: 'too-long' }]);
    expect(readLink('x'.repeat(100_000))).toEqual({
      state: defaultLinkState,
      notices: [{ kind: 'too-long' }],
    });
    const crowd = Array.from({ length: 300 }, () => 'repetition=1~2').join('&');
    expect(readLink(crowd).notices).toContainEqual({ kind: 'too-long' });
  });
});

describe('writing', () => {
  it('leaves out unknown pairs that a link cannot hold', () => {
    const unknown: [string, string][] = [
      ['b', '2'],
      ['a', '1'],
      ['a', '3'],
      ['repetition', '1'],
      ['v', '9'],
      ['sp ace', '1'],
      ['amp', '&x=1'],
      ['', '1'],
    ];
    expect(writeLink(stateOf(defaultScenario, { unknown }))).toBe('v=1&a=1&b=2');
  });
});

describe('any text', () => {
  it('is read in time that grows with its length alone, or this would not end', () => {
    for (const part of ['&', '=', '%', '~', '?', '#', '1', 'e', '.', 'a=1&', '1~', '&amp;', ' ']) {
      expect(readLink(part.repeat(1_000_000)).state.scenario, part).toEqual(defaultScenario);
      expect(readLink(`v=${part.repeat(8000)}x`).state.scenario, part).toEqual(defaultScenario);
    }
  });

  it('leaves the view at its default unless told otherwise', () => {
    expect(readLink('year=x&y=x&horizon=x').state.view).toEqual(defaultView);
  });
});
