/**
 * What an argument may be: a single value ("value"), a reference ("range"), either ("mixed"), or an array, in which operators and functions of single values
 * are computed for each of its values ("array").
 */
export type ArgumentKind = 'value' | 'range' | 'mixed' | 'array';

/** How a function may be called. */
export interface Signature {
  readonly fewest: number;
  readonly most: number;
  /** The kind of the argument at a place from 0 on. */
  kind(at: number): ArgumentKind;
}

const LETTERS: Readonly<Record<string, ArgumentKind>> = { v: 'value', r: 'range', m: 'mixed', a: 'array' };

/**
 * @param written a letter for each argument; those in square brackets may be left out, those in round ones are repeated: "vr[v]", "r(rv)"
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
