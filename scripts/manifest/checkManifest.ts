import { addresses, icons } from './addresses';
import { NotWellFormedError, parseManifest, type Element } from './element';
import type { Finding, Rule, Surroundings } from './finding';
import { hosts, identifier, requirements, version } from './identity';
import { resources, sharedRuntime, texts } from './resources';
import { functions, ribbonIds } from './ribbon';
import { namespaces, order } from './structure';

/** By what they are about, in the order in which they are told. */
export const RULES: Readonly<Record<string, Rule>> = {
  namespaces,
  'order of elements': order,
  identifier,
  version,
  hosts,
  requirements,
  addresses,
  icons,
  resources,
  texts,
  'ids of the ribbon': ribbonIds,
  functions,
  'shared runtime': sharedRuntime,
};

/** What is wrong in a manifest, without asking anyone; nothing where it is good. */
export function checkManifest(xml: string, surroundings: Surroundings): Finding[] {
  let manifest: Element;
  try {
    manifest = parseManifest(xml);
  } catch (error) {
    if (!(error instanceof NotWellFormedError)) throw error;
    return [{ rule: 'well-formed', line: 1, found: error.message, wanted: 'well-formed XML' }];
  }
  return Object.values(RULES).flatMap((rule) => rule(manifest, surroundings));
}
