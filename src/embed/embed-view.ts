/** The view of an embed: what its link carries besides the scenario and the view that it shares with the page. */
import { queryPairs } from '../scenario/query-pairs';
import { defaultScenario, type Scenario } from '../scenario/scenario';

/** A parameter, by its slider. */
type ControlId = keyof Scenario['assumptions']['intervals'];

export interface EmbedView {
  readonly theme: Theme;
  readonly size: Size;
  /** Which sliders to show, in this order, none twice. */
  readonly controls: readonly ControlId[];
  /** Chart and sentence alone. */
  readonly plain: boolean;
  /** A picture: nothing in it can be moved. */
  readonly static: boolean;
  /** The host's own background shows through. */
  readonly transparent: boolean;
}

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Whether the embed is as low as an article wants it, or says and shows all that it can. */
export const sizes = ['article', 'full'] as const;
export type Size = (typeof sizes)[number];

const flags = ['plain', 'static', 'transparent'] as const;

export const defaultEmbedView: EmbedView = {
  theme: 'auto',
  size: 'article',
  controls: [],
  plain: false,
  static: false,
  transparent: false,
};

/** Keys of the embed's own, and those that pym.js and WordPress add to every frame; none belongs to the scenario. */
const viewKeys = ['theme', 'size', 'controls', ...flags] as const;
const hostKeys = ['childId', 'initialWidth', 'parentTitle', 'parentUrl', 'secret'];

/** Whether a key of an embed's link says something about the embed or its host, not about the scenario. */
export const isEmbedKey = (key: string): boolean =>
  (viewKeys as readonly string[]).includes(key) || hostKeys.includes(key);

/** A value that cannot be used, so that the default replaces it. Its sentence, for the author of the link, is in `words/en/embed-text`. */
export interface EmbedProblem {
  readonly key: (typeof viewKeys)[number];
  readonly text: string;
}

export interface EmbedReading {
  readonly view: EmbedView;
  readonly problems: readonly EmbedProblem[];
  /** The name that pym.js gave the frame, if it has the form of one. */
  readonly childId?: string | undefined;
  /** The name that WordPress gave it, likewise. */
  readonly secret?: string | undefined;
}

const isControl = (text: string): text is ControlId =>
  Object.hasOwn(defaultScenario.assumptions.intervals, text);

/** A flag needs no value: `plain` is `plain=1`. */
const flagOf = (text: string): boolean | undefined =>
  /^(1|true)?$/i.test(text) ? true : /^(0|false)$/i.test(text) ? false : undefined;

/**
 * The embed's part of a link. Never throws; of a key given twice the first counts.
 *
 * @param query what stands behind the embed's address, with or without the question mark.
 */
export function readEmbedView(query: string): EmbedReading {
  const given = new Map(queryPairs(query).pairs.reverse());
  const view: { -readonly [Key in keyof EmbedView]: EmbedView[Key] } = { ...defaultEmbedView };
  const problems: EmbedProblem[] = [];

  const choiceOf = <Choice extends string>(
    key: EmbedProblem['key'],
    choices: readonly Choice[],
  ): Choice | undefined => {
    const text = given.get(key);
    const choice = choices.find((one) => one === text?.toLowerCase());
    if (text !== undefined && choice === undefined) problems.push({ key, text });
    return choice;
  };
  view.theme = choiceOf('theme', themes) ?? view.theme;
  view.size = choiceOf('size', sizes) ?? view.size;
  // Written with tildes; commas are what many try first.
  const names = (given.get('controls') ?? '').split(/[~,\s]+/).filter((name) => name !== '');
  view.controls = [...new Set(names.filter(isControl))];
  for (const text of new Set(names)) {
    if (!isControl(text)) problems.push({ key: 'controls', text });
  }
  for (const key of flags) {
    const text = given.get(key);
    if (text === undefined) continue;
    const flag = flagOf(text);
    if (flag === undefined) problems.push({ key, text });
    else view[key] = flag;
  }

  const nameIn = (key: string): string | undefined =>
    /^[\w-]{1,100}$/.exec(given.get(key) ?? '')?.[0];
  return { view, problems, childId: nameIn('childId'), secret: nameIn('secret') };
}

/** The embed's part of a link, only what differs from the default: `theme=dark&plain`, or nothing. */
export function writeEmbedView(view: EmbedView): string {
  return [
    ...(view.theme === 'auto' ? [] : [`theme=${view.theme}`]),
    ...(view.size === 'article' ? [] : [`size=${view.size}`]),
    ...(view.controls.length === 0 ? [] : [`controls=${view.controls.join('~')}`]),
    ...flags.filter((key) => view[key]),
  ].join('&');
}
