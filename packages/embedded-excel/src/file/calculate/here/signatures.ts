/**
 * What an argument may be: a single value of any kind ("value"), a number or a text, a reference ("range"), a reference
 * or a number ("mixed"), or an array, in which operators and functions of single values are computed for each of its
 * values ("array").
 */
export type ArgumentKind = 'value' | 'number' | 'text' | 'range' | 'mixed' | 'array';

/** How a function may be called. */
export interface Signature {
  readonly fewest: number;
  readonly most: number;
  /** The kind of the argument at a place from 0 on. */
  kind: (at: number) => ArgumentKind;
}

const LETTERS: Readonly<Record<string, ArgumentKind>> = {
  v: 'value',
  n: 'number',
  t: 'text',
  r: 'range',
  m: 'mixed',
  a: 'array',
};

/**
 * @param written a letter for each argument; those in square brackets may be left out, those in round ones are
 * repeated: "vr[v]", "r(rv)"
 */
export function signature(written: string): Signature {
  const [, needed = '', optional = '', repeated = ''] = /^(\w*)(?:\[(\w*)\])?(?:\((\w+)\))?$/.exec(written)!;
  const first = [...needed, ...optional].map((letter) => LETTERS[letter]!);
  const rest = [...repeated].map((letter) => LETTERS[letter]!);
  return {
    fewest: needed.length,
    most: rest.length > 0 ? 255 : first.length,
    kind: (at) => first[at] ?? rest[(at - first.length) % rest.length]!,
  };
}
