import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { OfficeClient } from './connection';
import { fileInPackage } from './fileInPackage';
import { pageStub } from './pageStub';

/** What office.js has for its own tests: how it waits until events can come. */
interface ClientForTests {
  _testSetRichApiMessageReadyImpl: (ready: () => Promise<void>) => void;
}

const CLIENT_FILE = '@microsoft/office-js/dist/excel-web-16.00.debug.js';

let loaded: OfficeClient | null = null;

/**
 * Loads Microsoft's own client library into Node, once for the process. It runs in a context of its own, with the
 * little of a page that it asks for while it loads, and with this side's Error, Promise and Date, so that each side
 * knows those of the other.
 */
export function loadClient(): OfficeClient {
  loaded ??= run();
  return loaded;
}

function run(): OfficeClient {
  const file = fileInPackage(CLIENT_FILE);
  const context = createContext({ ...pageStub(), Error, Promise, Date, setTimeout, clearTimeout, performance });
  new Script('var window = this, self = this;').runInContext(context);
  new Script(readFileSync(file, 'utf8'), { filename: file }).runInContext(context);
  const { Excel: client, OfficeExtension: extension } = context as unknown as OfficeClient;
  // There is no page through which events could come: the connection hands them over.
  (extension as unknown as ClientForTests)._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return { Excel: client, OfficeExtension: extension };
}
