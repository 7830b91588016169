// The types of the package in one file, taken from the sources: the functions that its entry exports, and every type that these
// name, with their comments.
import ts from 'typescript';

/**
 * @param entry path of a module that exports functions and types.
 * @returns the text of a declaration file without imports.
 */
export function libraryTypes(entry: string): string {
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    resolveJsonModule: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${entry} is no module.`);
  const seen = new Map<string, ts.Symbol>();
  const texts: string[] = [];

  /** A symbol's declaration once, and after it those of the types that it names. */
  const add = (named: ts.Symbol): void => {
    const symbol = named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
    const declaration = symbol.declarations?.[0];
    if (!declaration || ts.isTypeParameterDeclaration(declaration)) return;
    if (program.isSourceFileDefaultLibrary(declaration.getSourceFile())) return;
    const other = seen.get(symbol.name);
    if (other === symbol) return;
    if (other) throw new Error(`Two types are called ${symbol.name}.`);
    seen.set(symbol.name, symbol);
    const comment = ts.getJSDocCommentsAndTags(declaration).find(ts.isJSDoc);
    const written = textOf(declaration, symbol.name);
    texts.push(`${comment ? `${comment.getText()}\n` : ''}export ${written.text}`);
    for (const part of written.from) addNamed(part);
  };
  const addNamed = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) addAt(node.typeName);
    if (ts.isExpressionWithTypeArguments(node)) addAt(node.expression);
    ts.forEachChild(node, addNamed);
  };
  const addAt = (name: ts.Node): void => {
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol) add(symbol);
  };

  /** How a declaration is written, and the parts of it that may name further types. */
  function textOf(node: ts.Declaration, name: string): { text: string; from: readonly ts.Node[] } {
    const bare = node.getText().replace(/^export /, '');
    if (ts.isInterfaceDeclaration(node)) return { text: bare, from: [node] };
    if (ts.isFunctionDeclaration(node) && node.type) {
      const signature = checker.getSignatureFromDeclaration(node);
      if (!signature) throw new Error(`${name} has no signature.`);
      const text = `declare function ${name}${checker.signatureToString(signature, node)};`;
      const types = node.parameters.flatMap(({ type }) => (type ? [type] : []));
      return { text, from: [...types, node.type] };
    }
    if (ts.isTypeAliasDeclaration(node)) {
      if (!hasQuery(node.type)) return { text: bare, from: [node.type] };
      // Of a list or a table in the code: its names are written out.
      const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias;
      const type = checker.getTypeAtLocation(node.name);
      return { text: `type ${name} = ${checker.typeToString(type, node, flags)};`, from: [] };
    }
    throw new Error(`${name} is neither a function nor a type.`);
  }

  checker.getExportsOfModule(module).forEach(add);
  return `${texts.join('\n\n')}\n`;
}

const hasQuery = (node: ts.Node): boolean =>
  ts.isTypeQueryNode(node) || (ts.forEachChild(node, hasQuery) ?? false);
