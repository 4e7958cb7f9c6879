import { engineInstance, type Instance, type Model } from './engineInstance';

/** IronCalc's WebAssembly: its bytes in Node, its address in a browser. */
type Source = () => BufferSource | URL | string | Promise<BufferSource>;

let source: Source | null = null;
let compiled: Promise<WebAssembly.Module> | null = null;
let instance: Instance | null = null;

/** An instance whose memory has grown beyond this is not used again: WebAssembly never gives memory back. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Says where the WebAssembly of the calculation engine is. */
export function engineIsAt(place: Source): void {
  source = place;
}

async function compile(place: Source): Promise<WebAssembly.Module> {
  const found = await place();
  const bytes = typeof found === 'string' || found instanceof URL ? await (await fetch(found)).arrayBuffer() : found;
  return WebAssembly.compile(bytes);
}

/** Makes models. A fault in one takes nothing else with it. */
export interface Engine {
  /** An empty workbook of the calculation engine with one sheet, "Sheet1"; it computes when it is told to. */
  newModel: () => Promise<Model>;
  /** After a fault, and where much memory was used: the next model is made in new memory. */
  renew: () => void;
}

/** The calculation engine; it is loaded when it is first needed. */
export async function startEngine(): Promise<Engine> {
  if (source === null) throw new Error('Nobody has said where the WebAssembly of the calculation engine is.');
  compiled ??= compile(source).catch((error: unknown) => {
    compiled = null;
    throw error;
  });
  const module = await compiled;
  const renew = (): void => {
    instance = null;
  };
  return {
    async newModel() {
      if (instance && instance.bytes() > MOST_BYTES) renew();
      instance ??= await engineInstance(module);
      return instance.newModel();
    },
    renew,
  };
}

export type { Model };
