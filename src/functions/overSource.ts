import { NAMESPACE, type Argument, type Result } from './customFunctions';
import type { FigureSource } from './figureSource';
import { FunctionError } from './functionError';
import metadata from './functions.json';
import { invoke } from './invoke';

/** What a cell takes in place of a result. */
interface CellError {
  readonly code: string;
  readonly message: string;
}

/** The custom functions as the embedded Excel takes them, over a source of figures. */
export const overSource = (source: FigureSource) => ({
  namespace: NAMESPACE,
  functions: metadata.functions,
  call(id: string, args: readonly unknown[], _address: string, tell: (result: Result | CellError) => void): () => void {
    return invoke(id, args as readonly Argument[], source, (result) =>
      tell(result instanceof FunctionError ? { code: result.code, message: result.message } : result),
    );
  },
});
