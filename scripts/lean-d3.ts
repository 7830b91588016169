import type { Plugin } from 'vite';

/** Scales from numbers to numbers: no colours, dates or texts to go between. */
const INTERPOLATE = `
export const interpolateNumber = (a, b) => (a = +a, b = +b, (t) => a * (1 - t) + b * t);
export const interpolate = interpolateNumber;
export const interpolateRound = (a, b) => (a = +a, b = +b, (t) => Math.round(a * (1 - t) + b * t));
export const piecewise = () => { throw new Error('lean-d3 goes between two numbers only'); };`;

const STUB = '\0lean-d3-interpolate';

/**
 * Leaves out of a bundle what the chart never asks of d3. Its packages are one file each, in which a bundler must keep every kind
 * of curve, and its scales bring along colours and number formats.
 */
export function leanD3(): Plugin {
  return {
    name: 'lean-d3',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === 'd3-interpolate' && importer?.includes('/d3-scale/') ? STUB : undefined,
    load: (id) => (id === STUB ? INTERPOLATE : undefined),
    transform(code, id) {
      if (id.endsWith('/d3-scale/dist/d3-scale.mjs')) {
        // Our ticks and their labels are placed elsewhere, and domains are not made nice.
        const bare = code.replaceAll(/^ {2}scale\.(tickFormat|nice) = [\s\S]*?\n {2}\};\n/gm, '');
        return { code: bare, map: null };
      }
      if (id.endsWith('/d3-path/dist/d3-path.mjs')) {
        // Our lines are straight or cubic.
        const bare = code.replaceAll(
          /^ {2}(quadraticCurveTo|arcTo|arc|rect)\([\s\S]*?\n {2}\}\n/gm,
          '',
        );
        return { code: bare, map: null };
      }
      if (!id.endsWith('/d3-shape/dist/d3-shape.mjs')) return undefined;
      const pure = code
        // A constructor and its prototype as one value, which goes when nothing uses it.
        .replaceAll(
          /^function (\w+)\(([^)]*)\) \{\n([^}]*?)\n\}\n\n\1\.prototype = (\{[\s\S]*?\n\});/gm,
          'var $1 = /* @__PURE__ */ (() => { function $1($2) {\n$3\n}\n$1.prototype = $4;\nreturn $1; })();',
        )
        // What is made once, used or not.
        .replaceAll(/= (\(function custom|curveRadial\()/g, '= /* @__PURE__ */ $1')
        // Edges of areas as lines.
        .replaceAll(/^ {2}area\.line\w+ = [\s\S]*?\n {2}\};\n/gm, '')
        .replace(/^\(MonotoneY\.prototype =[\s\S]*?\n\};/m, '');
      return { code: pure, map: null };
    },
  };
}
