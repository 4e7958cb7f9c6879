import { formulaParts } from '../../model/formulaParts';
import { argumentsFrom } from '../formulaArguments';

/** A call in a formula: where it stands, and its arguments as they are written. */
export interface WrittenCall {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly args: readonly string[];
}

/** The last call of a function that is one of those asked for; there is no other among its arguments. */
export function lastCall(formula: string, isWanted: (name: string) => boolean): WrittenCall | null {
  let [start, at, name] = [-1, 0, ''];
  for (const { kind, text } of formulaParts(formula)) {
    if (kind === 'function' && isWanted(text)) [start, name] = [at, text];
    at += text.length;
  }
  if (start < 0) return null;
  const { args, end } = argumentsFrom(formula, start + name.length + 1);
  const given = args.length === 1 && args[0]!.trim() === '' ? [] : args.map((one) => one.trim());
  return { name, start, end, args: given };
}
