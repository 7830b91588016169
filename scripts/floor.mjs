// npm run floor: nothing in the built files asks for a newer browser than scripts/browser-floor.mjs says, but for what is named
// here. By MDN's compatibility data. A name that several interfaces have is let through if one of them is old enough.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import postcss from 'postcss';
import { browserFloor } from './browser-floor.mjs';

/** @type {Record<string, string>} what is newer, and why the page does without it */
const exceptions = {
  'text-wrap': 'lines of a heading break elsewhere',
  'text-wrap: balance': 'the same',
  'text-wrap: pretty': 'the same',
  'forced-color-adjust': 'Safari has no forced colours',
  'forced-color-adjust: none': 'the same',
  '@media (scripting)': 'without scripts, parts stay that only scripts can use',
  'user-select': 'words of a handle can be marked in a drag; an address is marked by hand',
  'print-color-adjust': 'built with its prefix, too',
  'print-color-adjust: exact': 'the same',
  '@page': 'the margins of the reader’s own printer',
  'grid-template-rows: subgrid': 'what stands in one row is not aligned',
  'overflow-anchor': 'Safari never moved the page by itself',
  'overflow-anchor: none': 'the same',
  ':details-content': 'a fold in print stays folded',
  'content-visibility': 'the same',
  'content-visibility: visible': 'the same',
  'font-family: math': 'letters of the page’s own font',
  '.in': 'Svelte’s own name',
  '.createPolicy': 'Svelte asks for it beforehand',
  '.trustedTypes': 'asked for beforehand: without it there is nothing to satisfy',
  '.requestIdleCallback': 'app/when-idle does without',
  ClipboardItem: 'caught: the dialog says to download instead',
  '.canShare': 'only called where there is a share sheet',
};

/** @typedef {import('@mdn/browser-compat-data').Identifier} Identifier */
/** @typedef {import('@mdn/browser-compat-data').SimpleSupportStatement} Statement */

/** @param {string} a @param {string} b */
function isLater(a, b) {
  const [left, right] = [a, b].map((version) => version.replace('≤', '').split('.').map(Number));
  const at = [0, 1, 2].find((i) => (left?.[i] ?? 0) !== (right?.[i] ?? 0)) ?? 0;
  return (left?.[at] ?? 0) > (right?.[at] ?? 0);
}

/**
 * @param {Identifier | undefined} feature
 * @returns {string | undefined} the browsers of the floor that lack it
 */
function lacking(feature) {
  const support = feature?.__compat?.support;
  if (!support) return undefined;
  const names = Object.entries(browserFloor).flatMap(([browser, floor]) => {
    const given = support[/** @type {'chrome'} */ (browser)] ?? [];
    const hasIt = [given].flat().some((statement) => {
      const {
        version_added: added,
        version_removed,
        flags,
        prefix,
        alternative_name,
      } = /** @type {Statement} */ (statement);
      if (flags || prefix || alternative_name) return false;
      // In part only, until the next statement has it whole.
      if (typeof version_removed === 'string' && !isLater(version_removed, floor)) return false;
      return typeof added === 'string' && added !== 'preview' && !isLater(added, floor);
    });
    return hasIt ? [] : [browser];
  });
  return names.length > 0 ? names.join(', ') : undefined;
}

/** @param {Identifier | undefined} group @returns {[string, Identifier][]} */
const entriesOf = (group = {}) =>
  /** @type {[string, Identifier][]} */ (Object.entries(group)).filter(
    ([name]) => name !== '__compat',
  );

/** What the language and the browser define, by its name. */
const globals = new Map([...entriesOf(bcd.javascript.builtins), ...entriesOf(bcd.api)]);
/** @type {Map<string, Identifier[]>} members of any of them, by their names; a global is one of `self`, too */
const members = new Map([...globals].map(([name, feature]) => [name, [feature]]));
for (const owner of globals.values()) {
  for (const [key, feature] of entriesOf(owner)) {
    const name = key.replace(/_static$/, '');
    if (/_(event|permission)$/.test(name)) continue;
    members.set(name, [...(members.get(name) ?? []), feature]);
  }
}

/** @type {Map<string, Set<string>>} what is too new, and where it was found */
const found = new Map();
/** @param {string} name @param {Identifier | undefined} feature @param {string} file */
function check(name, feature, file) {
  const browsers = lacking(feature);
  if (browsers === undefined) return;
  const said = `${name} (not in ${browsers})`;
  found.set(said, (found.get(said) ?? new Set()).add(file));
}

/** @type {Set<string>} names of our own properties, in any file: what they are called elsewhere says nothing */
const own = new Set();

/** @typedef {{ file: string, tree: import('acorn').Program }} Script */
/** @param {string} code @param {'script' | 'module'} sourceType @param {string} file @returns {Script[]} */
function readScript(code, sourceType, file) {
  try {
    // What came after ECMAScript 2022 is above the floor, and its parser refuses it, in regular expressions too.
    const tree = parse(code, { ecmaVersion: 2022, sourceType });
    /** @param {import('acorn').Pattern | import('acorn').Expression | import('acorn').PrivateIdentifier} key */
    const declare = (key) => void (key.type === 'Identifier' && own.add(key.name));
    simple(tree, {
      Property: ({ key }) => declare(key),
      MethodDefinition: ({ key }) => declare(key),
      PropertyDefinition: ({ key }) => declare(key),
      AssignmentExpression: ({ left }) => {
        if (left.type === 'MemberExpression' && !left.computed) declare(left.property);
      },
    });
    return [{ file, tree }];
  } catch (error) {
    found.set(`syntax: ${String(error)}`, new Set([file]));
    return [];
  }
}

/** @param {Script} script */
function checkScript({ file, tree }) {
  /** @param {unknown} text of a script, which may hold selectors */
  const checkText = (text) => {
    for (const [, word = ''] of String(text).matchAll(/:([a-z-]+)\(/g)) {
      check(`:${word}`, bcd.css.selectors?.[word], file);
    }
  };
  simple(tree, {
    Literal: ({ value }) => checkText(value),
    TemplateElement: ({ value }) => checkText(value.cooked),
    Identifier: ({ name }) => {
      if (!own.has(name)) check(name, globals.get(name), file);
    },
    MemberExpression: ({ object, property, computed }) => {
      if (computed || property.type !== 'Identifier') return;
      const { name } = property;
      const owner = object.type === 'Identifier' ? globals.get(object.name) : undefined;
      const ofOwner = owner?.[`${name}_static`] ?? owner?.[name];
      if (object.type === 'Identifier' && ofOwner) check(`${object.name}.${name}`, ofOwner, file);
      else if (!own.has(name) && members.get(name)?.every(lacking)) {
        check(`.${name}`, members.get(name)?.[0], file);
      }
    },
  });
}

/** @type {Map<string, Identifier>} functions of values, such as "color-mix" */
const cssFunctions = new Map();
/** @param {Identifier | undefined} group */
function collectFunctions(group) {
  for (const [name, feature] of entriesOf(group)) {
    if (feature.__compat) cssFunctions.set(name, feature);
    collectFunctions(feature);
  }
}
collectFunctions(bcd.css.types);

/** @param {string} text @param {string} file */
function checkStyles(text, file) {
  const { properties = {}, selectors = {}, 'at-rules': rules = {} } = bcd.css;
  postcss.parse(text).walk((node) => {
    /** @type {postcss.Node['parent']} */
    let around = node.parent;
    for (; around; around = around.parent) {
      // Asked for beforehand.
      if (around.type === 'atrule' && 'name' in around && around.name === 'supports') return;
    }
    if (node.type === 'decl') {
      const property = properties[node.prop];
      check(node.prop, property, file);
      for (const [word] of node.value.matchAll(/[a-z][\w-]*\(?/gi)) {
        if (word.endsWith('(')) check(word.slice(0, -1), cssFunctions.get(word.slice(0, -1)), file);
        else check(`${node.prop}: ${word}`, property?.[word], file);
      }
    } else if (node.type === 'atrule') {
      check(`@${node.name}`, rules[node.name], file);
      for (const [, word = ''] of node.params.matchAll(/\(\s*([a-z-]+)/g)) {
        check(`@${node.name} (${word})`, rules[node.name]?.[word], file);
      }
    } else if (node.type === 'rule') {
      for (const [, word = ''] of node.selector.matchAll(/:([a-z][a-z-]+)/g)) {
        check(`:${word}`, selectors[word], file);
      }
    }
  });
}

const seen = new Set();
/** @type {Script[]} */
const scripts = [];
for (const path of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!/\.(js|css|html)$/.test(path)) continue;
  const text = readFileSync(join('dist', path), 'utf8');
  if (path.endsWith('.js')) scripts.push(...readScript(text, 'module', path));
  if (path.endsWith('.css')) checkStyles(text, path);
  if (!path.endsWith('.html')) continue;
  for (const [, tag, attributes = '', inside = ''] of text.matchAll(
    /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g,
  )) {
    // Many pages have the same ones.
    const hash = createHash('md5').update(inside).digest('hex');
    if (inside === '' || seen.has(hash) || /type="?application/.test(attributes)) continue;
    seen.add(hash);
    if (tag === 'style') checkStyles(inside, path);
    else
      scripts.push(
        ...readScript(inside, attributes.includes('module') ? 'module' : 'script', path),
      );
  }
}

scripts.forEach(checkScript);

const isExcused = (/** @type {string} */ said) => (said.split(' (not in')[0] ?? '') in exceptions;
const named = [...found].filter(([said]) => !isExcused(said));
for (const [said, files] of named) console.error(`${said}: ${[...files].slice(0, 3).join(', ')}`);
const unused = Object.keys(exceptions).filter(
  (name) => ![...found.keys()].some((said) => said.startsWith(`${name} (not in`)),
);
for (const name of unused) console.error(`${name} is excused and no longer used`);
const floor = Object.entries(browserFloor)
  .map((entry) => entry.join(' '))
  .join(', ');
if (named.length + unused.length > 0) {
  console.error(`Floor: not for all of ${floor}`);
  process.exitCode = 1;
} else console.log(`Floor: ${floor}; ${found.size} newer things are done without`);
