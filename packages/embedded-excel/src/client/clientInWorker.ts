import type { OfficeClient } from './connection';
import { pageStub } from './pageStub';

/** What a worker has, and the types of a page do not name. */
interface WorkerScope extends Partial<OfficeClient> {
  importScripts: (address: string) => void;
  window?: unknown;
}

/**
 * Loads Microsoft's own client library into a worker, which has the little of a page that it asks for while it loads.
 * Events are not delivered there.
 * @param address of the file excel-web-16.00.js of the package @microsoft/office-js
 * @throws DOMException where the file does not load
 */
export function clientInWorker(address: string): OfficeClient {
  const scope = globalThis as unknown as WorkerScope & Record<string, unknown>;
  scope.window ??= globalThis;
  for (const [name, stub] of Object.entries(pageStub())) if (!(name in scope)) scope[name] = stub;
  scope.importScripts(address);
  const { Excel: client, OfficeExtension: extension } = scope;
  if (!client || !extension) throw new Error(`${address} is not the client library of Excel`);
  return { Excel: client, OfficeExtension: extension };
}
