import type { Plugin } from 'vite';

/** Number scales between numbers: no colours, dates or texts to go between, no labels to write. */
const stubs: Record<string, string> = {
  'd3-format': [
    'const no = () => { throw new Error("lean-d3 has no number formats"); };',
    ...['formatSpecifier', 'precisionFixed', 'precisionRound', 'precisionPrefix'].map(
      (name) => `export const ${name} = no;`,
    ),
    'export const formatPrefix = no, format = no;',
  ].join('\n'),
  'd3-interpolate': [
    'export const interpolateNumber = (a, b) => (a = +a, b = +b, (t) => a * (1 - t) + b * t);',
    'export const interpolate = interpolateNumber;',
    'export const interpolateRound = (a, b) => (a = +a, b = +b, (t) => Math.round(a * (1 - t) + b * t));',
    'export const piecewise = () => { throw new Error("lean-d3 goes between numbers only"); };',
  ].join('\n'),
};

const MARK = '\0lean-';

/**
 * Leaves out of a bundle what the chart never asks of d3. Its packages are one file each, in which a bundler must keep every kind
 * of curve, and its scales bring along colours and number formats.
 */
export function leanD3(): Plugin {
  return {
    name: 'lean-d3',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source in stubs && importer?.includes('/d3-scale/') ? MARK + source : undefined,
    load: (id) => (id.startsWith(MARK) ? stubs[id.slice(MARK.length)] : undefined),
    transform(code, id) {
      if (!id.endsWith('/d3-shape/dist/d3-shape.mjs')) return undefined;
      const pure = code
        // A constructor and its prototype as one value, which goes when nothing uses it.
        .replaceAll(
          /^function (\w+)\(([^)]*)\) \{\n([^}]*?)\n\}\n\n\1\.prototype = (\{[\s\S]*?\n\});/gm,
          'var $1 = /* @__PURE__ */ (() => { function $1($2) {\n$3\n}\n$1.prototype = $4;\nreturn $1; })();',
        )
        // What is made once, used or not.
        .replaceAll(/= (\(function custom|curveRadial\()/g, '= /* @__PURE__ */ $1')
        .replace(/^\(MonotoneY\.prototype =[\s\S]*?\n\};/m, '');
      return { code: pure, map: null };
    },
  };
}
