/** Formulas in TeX, turned into MathML and into words for screen readers while the site is built: neither library ships. */
import { engineReady, setupEngine, toSpeech } from 'speech-rule-engine/js/index.js';
import temml from 'temml';
import { language } from '../words/en/language';

/** A piece of a formula; a line may break after each. */
export interface FormulaPiece {
  readonly kind: 'math' | 'prose';
  /** MathML, or words. */
  readonly text: string;
}

export interface Formula {
  readonly pieces: readonly FormulaPiece[];
  /** The whole formula in words. */
  readonly spoken: string;
}

/** What is used here of a node of Temml's. */
interface MathNode {
  readonly type?: string;
  readonly children: readonly MathNode[];
  toMarkup(): string;
}

await setupEngine({ locale: language, domain: 'clearspeak', modality: 'speech' });
await engineReady();

/** `\p{pages}` is a parameter, by its id. */
const macros = { '\\p': '\\mathrm{#1}' };

/**
 * @param tex a formula; what stands in `\text{…}` is set as prose, since browsers break no line inside mathematics.
 * @throws Error where it is not TeX.
 */
export function readFormula(tex: string): Formula {
  const options = { macros, throwOnError: true, wrap: 'tex' } as const;
  const parts = tex.split(/\\text\{([^}]*)\}/);
  const pieces = parts.flatMap((part, i): FormulaPiece[] => {
    if (part.trim() === '') return [];
    if (i % 2 === 1) return [{ kind: 'prose', text: part }];
    const math = temml.__renderToMathMLTree(part, options) as MathNode;
    // What Temml would wrap is a row for each line that could be, in a node without a name.
    return math.children
      .flatMap((node) => (node.type === undefined ? node.children : node))
      .map((row) => ({ kind: 'math', text: `<math displaystyle="true">${row.toMarkup()}</math>` }));
  });
  // "datasetGrowth" is read as "dataset growth".
  const spoken = toSpeech(temml.renderToString(tex, { macros, throwOnError: true })).replaceAll(
    /(?<=\p{Ll})\p{Lu}/gu,
    (letter) => ` ${letter.toLowerCase()}`,
  );
  return { pieces, spoken };
}
