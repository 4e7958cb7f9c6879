/**
 * The functions of IronCalc's WebAssembly that are used, as wasm-bindgen lays them out: texts are passed as place and
 * length.
 */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start: () => void;
  __wbindgen_malloc: (length: number, alignment: number) => number;
  __wbindgen_free: (place: number, length: number, alignment: number) => void;
  __externref_table_dealloc: (index: number) => void;
  __wbg_model_free: (model: number, unused: number) => void;
  model_new: (...texts: number[]) => Result;
  model_pauseEvaluation: (model: number) => void;
  model_newSheet: (model: number) => Failure;
  model_renameSheet: (model: number, sheet: number, ...name: Text) => Failure;
  model_setUserInput: (model: number, sheet: number, row: number, column: number, ...input: Text) => Failure;
  model_rangeClearContents: (
    model: number,
    sheet: number,
    row: number,
    column: number,
    lastRow: number,
    lastColumn: number,
  ) => Failure;
  model_evaluate: (model: number) => void;
  model_getCellType: (model: number, sheet: number, row: number, column: number) => Result;
  model_getFormattedCellValue: (
    model: number,
    sheet: number,
    row: number,
    column: number,
  ) => readonly [...Text, ...Failure];
}

type Text = [place: number, length: number];
type Failure = readonly [error: number, hasFailed: number];
type Result = readonly [value: number, ...Failure];

/** An empty workbook of the calculation engine. Rows and columns count from 1, sheets from 0. */
export interface Model {
  newSheet: () => void;
  renameSheet: (sheet: number, name: string) => void;
  setUserInput: (sheet: number, row: number, column: number, input: string) => void;
  clearContents: (sheet: number, row: number, column: number, lastRow: number, lastColumn: number) => void;
  evaluate: () => void;
  getCellType: (sheet: number, row: number, column: number) => number;
  getFormattedCellValue: (sheet: number, row: number, column: number) => string;
  free: () => void;
}

/** The engine in memory of its own. After a fault it must not be used any more. */
export interface Instance {
  newModel: () => Model;
  /** How much memory it has taken. */
  bytes: () => number;
}

/** Names of imports without the marks that wasm-bindgen puts around them: "__wbg_now_86c0d4ba3fa605b8" is "now". */
const plainName = (name: string): string => name.replace(/^__wbg_(?:__wbindgen_)?/, '').replace(/_[0-9a-f]{16}$/, '');

/**
 * Makes an instance of IronCalc's WebAssembly. The package's own JavaScript is passed by because it holds one instance
 * for good, which a fault leaves unusable for everything that comes after. Only what the few functions above need is
 * given to it.
 */
export async function engineInstance(module: WebAssembly.Module): Promise<Instance> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const text = (place: number, length: number): string =>
    decoder.decode(new Uint8Array(exports.memory.buffer, place >>> 0, length));

  const known: Readonly<Record<string, (...args: never[]) => unknown>> = {
    Error: (place: number, length: number) => new Error(text(place, length)),
    throw: (place: number, length: number) => {
      throw new Error(text(place, length));
    },
    __wbindgen_cast_0000000000000003: text,
    __wbindgen_init_externref_table: () => {
      const table = exports.__wbindgen_externrefs;
      const first = table.grow(4);
      table.set(0, undefined);
      [undefined, null, true, false].forEach((value, at) => table.set(first + at, value));
    },
    random: Math.random,
    now: Date.now,
    ic_tz_validate: () => true,
    ic_tz_parts: (milliseconds: number) => {
      const date = new Date(milliseconds);
      const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      return [...day, date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
    },
  };
  const imports: Record<string, Record<string, WebAssembly.ImportValue>> = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    const missing = (): never => {
      throw new Error(`the calculation engine asks for ${name}`);
    };
    (imports[from] ??= {})[name] = known[name] ?? known[plainName(name)] ?? missing;
  }
  const exports = (await WebAssembly.instantiate(module, imports)).exports as unknown as Exports;
  exports.__wbindgen_start();

  function put(given: string): Text {
    const room = given.length * 3;
    const place = exports.__wbindgen_malloc(room, 1) >>> 0;
    const bytes = new Uint8Array(exports.memory.buffer, place, room);
    let length = 0;
    for (; length < given.length; length++) {
      const code = given.charCodeAt(length);
      if (code > 0x7f) break;
      bytes[length] = code;
    }
    if (length < given.length) length += encoder.encodeInto(given.slice(length), bytes.subarray(length)).written;
    // The engine gives back as many bytes as it is told of: the room must be as large as the text.
    const exact = exports.__wbindgen_malloc(length, 1) >>> 0;
    new Uint8Array(exports.memory.buffer).copyWithin(exact, place, place + length);
    exports.__wbindgen_free(place, room, 1);
    return [exact, length];
  }

  function check([error, hasFailed]: Failure): void {
    if (hasFailed === 0) return;
    const found: unknown = exports.__wbindgen_externrefs.get(error);
    exports.__externref_table_dealloc(error);
    throw found;
  }

  const valueOf = ([value, ...failure]: Result): number => {
    check(failure);
    return value;
  };

  return {
    bytes: () => exports.memory.buffer.byteLength,
    newModel() {
      const model = valueOf(exports.model_new(...['workbook', 'en', 'UTC', 'en'].flatMap(put)));
      exports.model_pauseEvaluation(model);
      return {
        newSheet: () => check(exports.model_newSheet(model)),
        renameSheet: (sheet, name) => check(exports.model_renameSheet(model, sheet, ...put(name))),
        setUserInput: (sheet, row, column, input) =>
          check(exports.model_setUserInput(model, sheet, row, column, ...put(input))),
        clearContents: (...area) => check(exports.model_rangeClearContents(model, ...area)),
        evaluate: () => exports.model_evaluate(model),
        getCellType: (...cell) => valueOf(exports.model_getCellType(model, ...cell)),
        getFormattedCellValue(...cell) {
          const [place, length, ...failure] = exports.model_getFormattedCellValue(model, ...cell);
          check(failure);
          const shown = text(place, length);
          exports.__wbindgen_free(place, length, 1);
          return shown;
        },
        free: () => exports.__wbg_model_free(model, 0),
      };
    },
  };
}
