import { attribute, childrenOf, child } from './elements';
import type { PackageParts } from './packageParts';

const WEB_EXTENSION = /(?:^|\/)webextension\d*\.xml$/i;

/** Office stores a setting as JSON; what is none was put there by something else and stays the text that it is. */
function settingOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/**
 * The document settings of an add-in, where Office keeps them: `<we:property name value>` of the web extension whose
 * reference is that of its manifest. Those of other add-ins are theirs alone. Source: Microsoft, [MS-OWEXML] 2.2.7 and
 * 2.2.8.
 */
export function readSettings(parts: PackageParts, addIn: string): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const part of parts.names.filter((name) => WEB_EXTENSION.test(name)).sort()) {
    const extension = parts.tree(part);
    if (attribute(child(extension, 'reference'), 'id')?.toLowerCase() !== addIn) continue;
    for (const property of childrenOf(child(extension, 'properties'), 'property'))
      settings.set(attribute(property, 'name') ?? '', settingOf(attribute(property, 'value') ?? ''));
  }
  return settings;
}
