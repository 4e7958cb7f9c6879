import { named, type Element } from './element';
import { findingsOf, type Finding, type Rule } from './finding';

const idFinding = findingsOf('ids of the ribbon');
const functionFinding = findingsOf('functions');

/** Microsoft's documentation of CustomTab, Group and Control. */
const LONGEST = 125;

/** Tabs, groups and controls each have an id of their own. */
export const ribbonIds: Rule = (manifest) => {
  const seen = new Set<string>();
  return named(manifest, 'CustomTab', 'Group', 'Control').flatMap((element): Finding[] => {
    const id = element.attributes['id'] ?? '';
    if (id === '' || id.length > LONGEST)
      return [idFinding(element, `${element.name} with an id of ${id.length} characters`, `1 to ${LONGEST}`)];
    if (seen.has(id)) return [idFinding(element, `${element.name} "${id}" twice`, 'each id once')];
    seen.add(id);
    return [];
  });
};

/** Every button that runs a function names one that src/commands gives to Office. */
export const functions: Rule = (manifest, { commands }) =>
  named(manifest, 'FunctionName')
    .filter(({ text }) => !commands.includes(text))
    .map((element: Element) =>
      functionFinding(element, `"${element.text}"`, `one of ${commands.join(', ')} (src/commands)`),
    );
