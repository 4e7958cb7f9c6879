import { NAMESPACES, typeOf, type Element } from './element';
import { findingsOf, type Finding, type Rule } from './finding';

/**
 * The children of each element in their order, after the schemas of [MS-OWEMXML]: `?` may be missing, `+` one or more,
 * `*` any number. Where the kind of an element decides, it stands in brackets. Only what task panes for Excel use.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  'Host[Workbook]': 'Runtimes? AllFormFactors? DesktopFormFactor',
  Runtimes: 'Runtime+',
  AllFormFactors: 'ExtensionPoint+',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint[PrimaryCommandSurface]': 'CustomTab',
  'ExtensionPoint[CustomFunctions]': 'Script Page Metadata Namespace',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  CustomTab: 'Group+ Label',
  Group: 'Label Icon Control+',
  Icon: 'bt:Image+',
  'Control[Button]': 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  'Action[ShowTaskpane]': 'TaskpaneId SourceLocation',
  'Action[ExecuteFunction]': 'FunctionName',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:Image': 'bt:Override*',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
};

const TYPES: Readonly<Record<string, string>> = { OfficeApp: 'TaskPaneApp', VersionOverrides: 'VersionOverridesV1_0' };

const namespaceFinding = findingsOf('namespaces');
const orderFinding = findingsOf('order of elements');

/** Every element is of the namespace that Office expects at its place, and the two documents are of the right type. */
export const namespaces: Rule = (manifest) => {
  const findings: Finding[] = [];
  const look = (element: Element, inside: string): void => {
    const wanted = element.name === 'VersionOverrides' ? NAMESPACES.overrides : inside;
    if (!element.name.startsWith('bt:') && element.namespace !== wanted)
      findings.push(namespaceFinding(element, `${element.name} in "${element.namespace}"`, `"${wanted}"`));
    const type = TYPES[element.name];
    if (type !== undefined && typeOf(element) !== type)
      findings.push(namespaceFinding(element, `${element.name} of type "${typeOf(element)}"`, `xsi:type="${type}"`));
    for (const child of element.children) look(child, wanted);
  };
  look(manifest, NAMESPACES.app);
  return findings;
};

/** Office reads the elements by its schema: in their order, none twice, none that it does not know. */
export const order: Rule = (manifest) => {
  const findings: Finding[] = [];
  const look = (element: Element): void => {
    const wanted = CHILDREN[`${element.name}[${typeOf(element)}]`] ?? CHILDREN[element.name] ?? '';
    const found = element.children.map(({ name }) => name).join(' ');
    if (!pattern(wanted).test(`${found} `.trimStart()))
      findings.push(orderFinding(element, `${element.name} with: ${found || 'nothing'}`, wanted || 'nothing in it'));
    element.children.forEach(look);
  };
  look(manifest);
  return findings;
};

const pattern = (children: string): RegExp =>
  new RegExp(
    `^${children
      .split(' ')
      .filter((child) => child !== '')
      .map((child) => child.replace(/^(.*?)([?+*]?)$/, '(?:$1 )$2'))
      .join('')}$`,
  );
