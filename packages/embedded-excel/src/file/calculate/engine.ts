import start, { Model } from '@ironcalc/wasm';

/** IronCalc's WebAssembly: its bytes in Node, its address in a browser. */
type Source = () => BufferSource | URL | string | Promise<BufferSource>;

let source: Source | null = null;
let started: Promise<unknown> | null = null;

/** Says where the WebAssembly of the calculation engine is. */
export function engineIsAt(place: Source): void {
  source = place;
}

/** An empty workbook of the calculation engine with one sheet, "Sheet1"; it computes when it is told to. */
export async function newModel(): Promise<Model> {
  if (source === null) throw new Error('Nobody has said where the WebAssembly of the calculation engine is.');
  const place = source;
  started ??= Promise.resolve(place()).then((bytes) => start({ module_or_path: bytes }));
  await started;
  const model = new Model('workbook', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  return model;
}

export type { Model };
