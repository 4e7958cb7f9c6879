/** A piece of a formula; blanks between pieces are no pieces. */
export interface FormulaToken {
  readonly kind: 'number' | 'text' | 'error' | 'sheet' | 'cells' | 'brackets' | 'call' | 'name' | 'sign' | 'other';
  readonly text: string;
  /** Blanks stand before it. */
  readonly isApart: boolean;
}

const AFTER_CELL = String.raw`(?![\p{L}\p{N}_.(!\[])`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;

/** Source of the words: ECMA-376 part 1, 18.17.2 (syntax of formulas). */
const TOKEN = new RegExp(
  [
    String.raw`(\s+)`,
    // Half of all pieces; nothing else begins with one of these.
    String.raw`(<>|<=|>=|[-+*/^&=<>%(),])`,
    String.raw`("(?:[^"]|"")*")`,
    String.raw`(#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!))`,
    String.raw`((?:'(?:[^']|'')+'|[\p{L}_\\][\p{L}\p{N}_.]*)!)`,
    `(${CELL}(?::${CELL})?${AFTER_CELL}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${AFTER_CELL}|\\$?[0-9]{1,7}:\\$?[0-9]{1,7}${AFTER_CELL})`,
    String.raw`([0-9]+\.?[0-9]*(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?)`,
    String.raw`(\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\])`,
    String.raw`([\p{L}_\\][\p{L}\p{N}_.?\\]*\()`,
    String.raw`([\p{L}_\\][\p{L}\p{N}_.?\\]*)`,
    String.raw`([\s\S])`,
  ].join('|'),
  'gu',
);

const KINDS: readonly FormulaToken['kind'][] = [
  'sign',
  'text',
  'error',
  'sheet',
  'cells',
  'number',
  'brackets',
  'call',
  'name',
  'other',
];

/** Takes the text of a formula behind its "=" apart. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let isApart = false;
  for (const match of formula.slice(1).matchAll(TOKEN)) {
    if (match[1] !== undefined) {
      isApart = true;
      continue;
    }
    let group = 2;
    while (match[group] === undefined) group++;
    tokens.push({ kind: KINDS[group - 2]!, text: match[0], isApart });
    isApart = false;
  }
  return tokens;
}
