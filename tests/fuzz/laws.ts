/** The laws of whatever is read: nothing throws, nothing is changed in silence, and what was written reads back. */
import fc from 'fast-check';
import { findProblem } from '../../src/model/parameters/check-interval';
import { isParameterId, parameterIds } from '../../src/model/parameters/parameters';
import { createDesign } from '../../src/model/sampling/sample-design';
import { linkKeys } from '../../src/scenario/link-state';
import type { Notice } from '../../src/scenario/notice';
import type { PresetId } from '../../src/scenario/presets';
import { readLink } from '../../src/scenario/read-link';
import { cleanName, readSaved, writeSaved } from '../../src/scenario/saved-scenarios';
import { writeLink } from '../../src/scenario/write-link';
import { noticeSentence } from '../../src/words/en/notices';
import { parseInterval, parseValue } from '../../src/words/en/parse-value';
import { savedProblemSentence } from '../../src/words/en/save-text';
import { engines } from '../model/engines';
import { brokenAt } from '../model/forecast-laws';
import { anyLinkState, wideScenario } from './allowed';
import { anyFile, anyLinkText, anyPairs, anyTyped } from './hostile';
import { printed, unsound } from './printed';

/** Breaks the law that runs, with what was found where nothing should be. */
function none(what: string, found: readonly unknown[]): void {
  if (found.length > 0) throw new Error(`${what}: ${JSON.stringify(found)}`);
}
const same = (what: string, one: unknown, other: unknown): void => {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  none(what, a === b ? [] : [a, b]);
};

const keyOf = (notice: Notice): string | undefined =>
  notice.kind === 'pinned'
    ? `c.${keyOf(notice.notice) ?? ''}`
    : notice.kind === 'unknown-preset'
      ? 'preset'
      : notice.kind === 'bad-note'
        ? 'note'
        : notice.kind === 'bad-version' || notice.kind === 'newer-version'
          ? 'v'
          : 'key' in notice
            ? notice.key
            : undefined;

/** A number as links may spell it, read by the language itself. */
const numberIn = (text: string): number | undefined =>
  /^[-+.e\d]+$/i.test(text) && Number.isFinite(Number(text)) ? Number(text) + 0 : undefined;

/** Whether one pair is either taken as it says or named. */
function changedInSilence(pairs: readonly (readonly [string, string])[]): string[] {
  const { state, notices } = readLink(pairs.map((pair) => pair.join('=')).join('&'));
  const named = new Set(notices.map(keyOf));
  const first = new Map<string, string>();
  for (const [key, text] of pairs) {
    if (!first.has(key)) first.set(key, text);
    else if (!named.has(key)) return [`${key} is given twice`];
  }
  return [...first].flatMap(([key, text]) => {
    const isPinned = key.startsWith('c.');
    const id = isPinned ? key.slice(2) : key;
    const scenario = isPinned ? state.pinned : state.scenario;
    if (named.has(key)) return [];
    const taken: Readonly<Record<string, unknown>> = {
      ...{ ...state.view, v: 1, claims: state.view.claims ? 1 : 0, y: state.view.yScale },
      ...{ preset: scenario?.preset, ...scenario?.assumptions },
    };
    const [low, high = low] = text.split('~').map(numberIn);
    const isTaken = isParameterId(id)
      ? String(scenario?.assumptions.intervals[id]) === String([low, high])
      : String(taken[id]).toLowerCase() === String(low ?? text).toLowerCase();
    return isTaken || id === 'ask' || id === 'note' ? [] : [`${key}=${text}`];
  });
}

const design = createDesign(64);

/** By what they are about, each with what it is tried on. */
export const laws = {
  links: {
    'a text is read as what the model takes, and its link is a fixed point that says nothing new':
      fc.property(anyLinkText, (text) => {
        const { state, notices } = readLink(text);
        for (const { assumptions } of [state.scenario, state.pinned ?? state.scenario])
          none(
            'refused',
            parameterIds.filter((id) => findProblem(id, assumptions.intervals[id])),
          );
        none('no sentence', unsoundSentences(notices, state.scenario.preset));
        const link = writeLink(state);
        if (!/^v=1(&[\w.~-]+(=[\w.~-]+)?)*$/.test(link)) throw new Error(link);
        const again = readLink(link);
        same('another link', writeLink(again.state), link);
        same('another state', { ...again.state, unknown: [] }, { ...state, unknown: [] });
        none(
          'new',
          again.notices.filter(({ kind }) => kind !== 'unknown-key'),
        );
      }),
    'a link that we write reads back': fc.property(anyLinkState, (state) => {
      const query = writeLink(state);
      same('read', readLink(query), { state, notices: [] });
      if (!/[A-Za-z0-9]$/.test(query)) throw new Error(`${query} may lose its end`);
      const keys = query.split('&').map((pair) => pair.split('=')[0] ?? '');
      same(
        'in another order',
        keys,
        linkKeys.filter((key) => keys.includes(key)),
      );
    }),
    'what is given is taken as it says, or named': fc.property(anyPairs, (pairs) => {
      none('silent', changedInSilence(pairs));
    }),
  },
  files: {
    'a file is read or named, and what was read is written and read the same': fc.property(
      anyFile,
      (text) => {
        const { saved, problems } = readSaved(text);
        none(
          'no sentence',
          problems.map(savedProblemSentence).filter((said) => /NaN|undefined/.test(said)),
        );
        none(
          'a name',
          saved.filter(({ name }) => name === '' || cleanName(name) !== name),
        );
        if (new Set(saved.map(({ name }) => name)).size < saved.length)
          throw new Error('a name twice');
        same('read', readSaved(writeSaved(saved)), { saved, problems: [] });
        if (saved.length === 0 && problems.length === 0) same('empty', entriesOf(text), []);
      },
    ),
  },
  texts: {
    'a text is a number or a sentence': fc.property(anyTyped, ([text, unit]) => {
      const value = parseValue(text, unit);
      const interval = parseInterval(text, unit);
      const numbers = [
        ...(value.ok ? [value.value] : []),
        ...(interval.ok ? interval.interval : []),
      ];
      none(
        'no number',
        numbers.filter((number) => !Number.isFinite(number)),
      );
      if (value.ok)
        same('as an interval', interval, { ok: true, interval: [value.value, value.value] });
      const said = [value, interval].flatMap((parsed) => (parsed.ok ? [] : [parsed.message]));
      none(
        'no sentence',
        said.filter((message) => !/^[A-Z].*[.?]$/s.test(message)),
      );
    }),
  },
  forecasts: {
    'what is allowed has an answer in each engine': fc.property(wideScenario, ({ assumptions }) => {
      for (const { engine, name } of engines) none(name, brokenAt(engine, assumptions, design));
    }),
    'what is printed and drawn is made of numbers': fc.property(
      anyLinkState,
      wideScenario,
      (state, scenario) => {
        none('printed', unsound(printed({ ...state, scenario })));
      },
    ),
  },
} as const;

const unsoundSentences = (notices: readonly Notice[], preset: PresetId): string[] =>
  notices
    .map((notice) => noticeSentence(notice, preset))
    .filter((sentence) => !/[.]$/.test(sentence) || /[\p{Cc}\p{Bidi_Control}]/u.test(sentence));

/** The entries of a file that is one, read by the language itself. */
const entriesOf = (text: string): unknown => (JSON.parse(text) as { scenarios: unknown }).scenarios;
