import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';

/** A member of the Excel API that the code uses, and the requirement set that Microsoft documents for it. */
export interface UsedMember {
  /** As in "Range.values". */
  readonly member: string;
  /** As in "ExcelApi 1.9". */
  readonly set: string;
}

const OFFICE = /@types\/office-js\/index\.d\.ts$/;

/** Every member of the Excel API that the sources in these folders use: called, read, set, or named in load('...'). */
export function usedMembers(folders: readonly string[]): UsedMember[] {
  const files = folders.flatMap((folder) => ts.sys.readDirectory(resolve(folder), ['.ts', '.tsx']));
  const { config } = ts.readConfigFile('tsconfig.json', (path) => readFileSync(path, 'utf8')) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.');
  const program = ts.createProgram(files, { ...options, types: ['office-js'], noEmit: true });
  const checker = program.getTypeChecker();
  const found = new Map<string, string>();

  const add = (symbol: ts.Symbol | undefined): void => {
    const declaration = symbol?.declarations?.find((one) => OFFICE.test(one.getSourceFile().fileName));
    if (!symbol || !declaration) return;
    const owner = declaration.parent;
    if (!ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner)) return;
    const set = apiSet(declaration) ?? apiSet(owner);
    if (set?.startsWith('ExcelApi')) found.set(`${owner.name?.text}.${symbol.name}`, set);
  };

  const addPath = (type: ts.Type, path: string): void => {
    let at = type;
    for (const name of path.split('/').map((part) => part.trim())) {
      const symbol = checker.getPropertyOfType(at, name);
      if (!symbol) throw new Error(`load names ${name}, which ${checker.typeToString(at)} does not have`);
      add(symbol);
      const next = checker.getTypeOfSymbol(symbol);
      at = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) add(checker.getSymbolAtLocation(node.name));
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      add(checker.getPropertyOfType(checker.getTypeAtLocation(node.parent), name));
    }
    if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent)) {
      const type = checker.getContextualType(node.parent);
      if (type) add(checker.getPropertyOfType(checker.getNonNullableType(type), node.name.getText()));
    }
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'load'
    ) {
      const [names] = node.arguments;
      const type = checker.getTypeAtLocation(node.expression.expression);
      if (names && ts.isStringLiteral(names)) for (const path of names.text.split(',')) addPath(type, path);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(program.getSourceFile(file)!);
  return [...found]
    .map(([member, set]) => ({ member, set }))
    .sort((one, other) => (one.member < other.member ? -1 : 1));
}

/** The requirement set in the comment of a declaration. */
function apiSet(node: ts.Node): string | null {
  const text = node.getSourceFile().text.slice(node.getFullStart(), node.getStart());
  return /\[Api set: (\w+ [\d.]+)/.exec(text)?.[1] ?? null;
}
