import type { CustomFunctions, FunctionDescription } from 'embedded-excel/model';
import type { ConnectedPane } from '../pane/connectPane';

/**
 * What the add-in's manifest says of its functions: where their metadata lie beside the pane, and what stands before
 * their names.
 */
export const METADATA = 'pane/functions.json';
export const NAMESPACE = 'PLEDGEBOOK';

/**
 * The custom functions of the add-in in the pane, as its metadata describe them. @throws Error where they cannot be
 * read
 */
export async function paneFunctions(
  pane: Pick<ConnectedPane, 'callFunction'>,
  address: string,
): Promise<CustomFunctions> {
  const answer = await fetch(address);
  if (!answer.ok)
    throw new Error(`The custom functions (${address}) are not there: the server answered ${answer.status}.`);
  const { functions } = (await answer.json()) as { functions: FunctionDescription[] };
  const isStreaming = new Map(functions.map(({ id, options }) => [id, options?.stream === true]));
  return {
    namespace: NAMESPACE,
    functions,
    call: (id, args, cell, tell) =>
      pane.callFunction({ name: id, args, address: cell, isStreaming: isStreaming.get(id) === true }, tell),
  };
}
