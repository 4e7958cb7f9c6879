import { ADD_IN } from '../../src/addIn';
import { NEEDED } from '../../src/excel/requirements';
import { childOf, named, typeOf, type Element } from './element';
import { findingsOf, type Rule } from './finding';

const GUID = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

const idFinding = findingsOf('identifier');
const versionFinding = findingsOf('version');
const hostFinding = findingsOf('hosts');
const requirementFinding = findingsOf('requirements');

/** The identifier is a GUID, and that under which document settings are kept in files. */
export const identifier: Rule = (manifest) => {
  const id = childOf(manifest, 'Id') ?? manifest;
  if (!GUID.test(id.text)) return [idFinding(id, `Id "${id.text}"`, 'a GUID')];
  return id.text === ADD_IN ? [] : [idFinding(id, `Id ${id.text}`, `${ADD_IN} (src/addIn.ts)`)];
};

export const version: Rule = (manifest) => {
  const found = childOf(manifest, 'Version') ?? manifest;
  return VERSION.test(found.text) ? [] : [versionFinding(found, `Version "${found.text}"`, 'four numbers, as 1.0.0.0')];
};

/** The add-in is for workbooks, in both parts of the manifest. */
export const hosts: Rule = (manifest) =>
  named(manifest, 'Host').flatMap((host) => {
    const name = host.attributes['Name'] ?? typeOf(host);
    return name === 'Workbook' ? [] : [hostFinding(host, `a host "${name}"`, 'Workbook')];
  });

/** Excel is asked for as much of its API as the code needs, and for one runtime shared by pane and commands. */
export const requirements: Rule = (manifest) => {
  const [excelApi, excelVersion] = NEEDED.split(' ') as [string, string];
  const sets = named(manifest, 'Set');
  const wanted: Readonly<Record<string, string>> = { SharedRuntime: '1.1', [excelApi]: excelVersion };
  const versionIn = (name: string): string | undefined =>
    sets.find(({ attributes }) => attributes['Name'] === name)?.attributes['MinVersion'];
  return [
    ...Object.entries(wanted)
      .filter(([name, least]) => versionIn(name) !== least)
      .map(([name, least]) => requirementFinding(manifest, `${name} ${versionIn(name) ?? 'missing'}`, least)),
    ...sets.filter(({ attributes }) => !(attributes['Name']! in wanted)).map(unknownSet),
  ];
};

const unknownSet = (set: Element) =>
  requirementFinding(set, `the set ${set.attributes['Name'] ?? ''}`, 'only what the code needs');
