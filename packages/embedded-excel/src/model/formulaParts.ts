/** A piece of a formula; the texts of all pieces, one after the other, are the formula. */
export type FormulaPart =
  | { readonly kind: 'reference'; readonly text: string; readonly sheet: string | null; readonly reference: string }
  | { readonly kind: 'structured'; readonly text: string; readonly table: string }
  | { readonly kind: 'function' | 'name' | 'other'; readonly text: string };

const STRING = String.raw`"(?:[^"]|"")*"`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\p{L}\p{N}_.(])`;
const AREA = String.raw`${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|\$?[0-9]{1,7}:\$?[0-9]{1,7}(?![\p{L}\p{N}_.(])`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`;
const BRACKETS = String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`;
const NUMBER = String.raw`[0-9]+\.?[0-9]*(?:[eE][+-]?[0-9]+)?|\.[0-9]+`;

const PART = new RegExp(
  [
    `(?<string>${STRING})`,
    String.raw`(?<error>#(?:REF!|N/A|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!))`,
    String.raw`(?<external>'?\[[^\]]+\](?:[^'!]*'|[\p{L}\p{N}_.]*)!(?:${AREA}|${NAME}))`,
    `(?<sheet>${SHEET})(?<reference>${AREA}|${NAME}|#REF!)`,
    `(?<table>${NAME})?(?<brackets>${BRACKETS})`,
    `(?<area>${AREA})`,
    String.raw`(?<function>${NAME}(?=\())`,
    `(?<name>${NAME})`,
    `(?<number>${NUMBER})`,
    `(?<rest>[\\s\\S])`,
  ].join('|'),
  'gu',
);

/** Takes a formula apart into references, names, functions and what stands between them. */
export function formulaParts(formula: string): FormulaPart[] {
  return Array.from(formula.matchAll(PART), ({ 0: text, groups = {} }): FormulaPart => {
    const { sheet, reference, brackets, table, area, function: called, name } = groups;
    if (sheet !== undefined)
      return { kind: 'reference', text, sheet: unquoted(sheet.slice(0, -1)), reference: reference! };
    if (brackets !== undefined) return { kind: 'structured', text, table: table ?? '' };
    if (area !== undefined) return { kind: 'reference', text, sheet: null, reference: area };
    if (called !== undefined) return { kind: 'function', text };
    if (name !== undefined) return { kind: 'name', text };
    return { kind: 'other', text };
  });
}

const unquoted = (sheet: string): string => (sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet);

/** Writes a formula anew with some of its pieces replaced; undefined leaves a piece as it is. */
export const replaceParts = (formula: string, replace: (part: FormulaPart) => string | undefined): string =>
  formulaParts(formula)
    .map((part) => replace(part) ?? part.text)
    .join('');
