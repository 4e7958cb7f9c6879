import { allOf, childOf, named, typeOf, type Element } from './element';
import { findingsOf, type Finding, type Rule } from './finding';

const resourceFinding = findingsOf('resources');
const textFinding = findingsOf('texts');
const runtimeFinding = findingsOf('shared runtime');

/** [MS-OWEMXML]: identifiers of resources have at most 32 characters. */
const LONGEST_ID = 32;

/** Characters at most: short and long strings of resources; names and description of the add-in. */
const LONGEST_SHORT = 125;
const LONGEST_LONG = 250;

/** In which list the resource lies that an element's resid names. */
function listFor({ name }: Element, parent: Element): string {
  if (name === 'bt:Image') return 'bt:Images';
  if (['Runtime', 'FunctionFile', 'SourceLocation', 'LearnMoreUrl'].includes(name)) return 'bt:Urls';
  return name === 'Description' && ['Supertip', 'GetStarted'].includes(parent.name)
    ? 'bt:LongStrings'
    : 'bt:ShortStrings';
}

/** Each identifier names one resource, of the kind that its place wants; and no resource lies there unused. */
export const resources: Rule = (manifest) => {
  const lists = named(manifest, 'Resources').flatMap(({ children }) => children);
  const defined = lists.flatMap((list) => list.children.map((resource) => ({ list: list.name, resource })));
  const seen = new Map<string, string>();
  const used = new Set<string>();
  const findings: Finding[] = [];
  for (const { list, resource } of defined) {
    const id = resource.attributes['id'] ?? '';
    if (id === '' || id.length > LONGEST_ID)
      findings.push(resourceFinding(resource, `the id "${id}" of ${id.length} characters`, `1 to ${LONGEST_ID}`));
    if (seen.has(id)) findings.push(resourceFinding(resource, `the id "${id}" twice`, 'each id once'));
    seen.set(id, list);
  }
  for (const parent of allOf(manifest))
    for (const element of parent.children) {
      const id = element.attributes['resid'];
      if (id === undefined) continue;
      used.add(id);
      const wanted = listFor(element, parent);
      if (seen.get(id) !== wanted)
        findings.push(
          resourceFinding(
            element,
            `resid "${id}" ${seen.has(id) ? `in ${seen.get(id)}` : 'nowhere'}`,
            `an id of ${wanted}`,
          ),
        );
    }
  return [
    ...findings,
    ...defined
      .filter(({ resource }) => !used.has(resource.attributes['id'] ?? ''))
      .map(({ resource }) => resourceFinding(resource, `"${resource.attributes['id']}" unused`, 'only what is used')),
  ];
};

/** No text is longer than Office shows, and none is missing. */
export const texts: Rule = (manifest) => {
  const check = (element: Element, text: string, longest: number): Finding[] =>
    text.length >= 1 && text.length <= longest
      ? []
      : [textFinding(element, `${element.name} of ${text.length} characters`, `1 to ${longest}`)];
  const valueOf = ({ attributes }: Element): string => attributes['DefaultValue'] ?? '';
  const inApp = (name: string): Element[] => manifest.children.filter((child) => child.name === name);
  const strings = (list: string): Element[] => named(manifest, list).flatMap(({ children }) => children);
  return [
    ...inApp('ProviderName').flatMap((element) => check(element, element.text, LONGEST_SHORT)),
    ...inApp('DisplayName').flatMap((element) => check(element, valueOf(element), LONGEST_SHORT)),
    ...inApp('Description').flatMap((element) => check(element, valueOf(element), LONGEST_LONG)),
    ...strings('bt:ShortStrings').flatMap((element) => check(element, valueOf(element), LONGEST_SHORT)),
    ...strings('bt:LongStrings').flatMap((element) => check(element, valueOf(element), LONGEST_LONG)),
  ];
};

/**
 * Pane, commands and custom functions run in one page: the runtime, the file of the commands, the page of the functions
 * and the pane name the same resource, which is the add-in's page. Source: Microsoft, "Configure your Office Add-in to
 * use a shared runtime".
 */
export const sharedRuntime: Rule = (manifest) => {
  const [runtime] = named(manifest, 'Runtime');
  if (!runtime) return [runtimeFinding(manifest, 'no Runtime', 'one with lifetime="long"')];
  const page = runtime.attributes['resid'] ?? '';
  const settings = childOf(manifest, 'DefaultSettings');
  const source = settings && childOf(settings, 'SourceLocation');
  const panes = named(manifest, 'Action').filter((action) => typeOf(action) === 'ShowTaskpane');
  const pages = [...named(manifest, 'Page'), ...panes];
  const others = [...named(manifest, 'FunctionFile'), ...pages.flatMap((page) => named(page, 'SourceLocation'))];
  const address = named(manifest, 'bt:Url').find(({ attributes }) => attributes['id'] === page)?.attributes[
    'DefaultValue'
  ];
  return [
    ...(runtime.attributes['lifetime'] === 'long'
      ? []
      : [runtimeFinding(runtime, `lifetime "${runtime.attributes['lifetime'] ?? ''}"`, 'lifetime="long"')]),
    ...others
      .filter(({ attributes }) => attributes['resid'] !== page)
      .map((other) =>
        runtimeFinding(other, `${other.name} "${other.attributes['resid'] ?? ''}"`, `"${page}", as the Runtime has it`),
      ),
    ...(source && source.attributes['DefaultValue'] !== address
      ? [
          runtimeFinding(
            source,
            `SourceLocation ${source.attributes['DefaultValue'] ?? ''}`,
            `${address ?? 'an address'}, as the Runtime has it`,
          ),
        ]
      : []),
  ];
};
