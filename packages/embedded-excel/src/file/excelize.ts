import { init } from 'excelize-wasm';

/** The Excelize library, once loaded. */
export type Excelize = Awaited<ReturnType<typeof init>>;
/** A workbook that Excelize has open. */
export type ExcelizeFile = ReturnType<Excelize['NewFile']>;

let place: string | null = null;
let loaded: Promise<Excelize> | null = null;

/** Says where Excelize's WebAssembly is: a path in Node, an address in a browser. */
export function excelizeIsAt(pathOrAddress: string): void {
  place = pathOrAddress;
}

/** Loads Excelize, once. */
export function loadExcelize(): Promise<Excelize> {
  if (place === null) throw new Error('Nobody has said where the WebAssembly of Excelize is.');
  loaded ??= init(place);
  return loaded;
}

/** An answer of Excelize. @throws Error with what Excelize found wrong: it was asked for something that cannot be */
export function must<Answer extends { error: string | null }>(answer: Answer): Answer {
  // Where Excelize itself breaks, there is no answer at all.
  if ((answer as Answer | undefined) === undefined) throw new Error('Excelize broke off without an answer.');
  if (answer.error !== null && answer.error !== '') throw new Error(`Excelize: ${answer.error}`);
  return answer;
}
