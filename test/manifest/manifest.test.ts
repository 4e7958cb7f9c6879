import { ADD_IN } from '../../src/addIn';
import { existsSync, readFileSync } from 'node:fs';
import { COMMAND_NAMES } from '../../src/commands/commandNames';
import { NEEDED } from '../../src/excel/requirements';
import { NAMESPACE } from '../../src/functions/customFunctions';
import { checkManifest } from '../../scripts/manifest/checkManifest';
import { named, parseManifest } from '../../scripts/manifest/element';
import type { Finding } from '../../scripts/manifest/finding';
import { addressedManifest, addressOf } from '../../scripts/webpack/addressedManifest.cjs';

const manifest = readFileSync('manifest.xml', 'utf8');

const fileAt = (path: string): Uint8Array | null => (existsSync(path) ? readFileSync(path) : null);

const check = (xml: string): Finding[] => checkManifest(xml, { commands: COMMAND_NAMES, fileAt });

/** The manifest with one thing changed in it. */
function changed(from: string | RegExp, to: string): string {
  const other = manifest.replace(from, to);
  if (other === manifest) throw new Error(`The manifest has no ${from}.`);
  return other;
}

it('is good', () => {
  expect(check(manifest)).toEqual([]);
});

it('asks for the Excel API that the code needs', () => {
  const set = named(parseManifest(manifest), 'Set').find(({ attributes }) => attributes['Name'] === 'ExcelApi');
  expect(`ExcelApi ${set?.attributes['MinVersion']}`).toBe(NEEDED);
});

it('has the namespace of the custom functions', () => {
  const name = named(parseManifest(manifest), 'bt:String').find(
    ({ attributes }) => attributes['id'] === 'Functions.Namespace',
  );
  expect(name?.attributes['DefaultValue']).toBe(NAMESPACE);
});

it('has the identifier under which files keep its settings', () => {
  expect(named(parseManifest(manifest), 'Id')[0]?.text).toBe(ADD_IN);
});

describe('a manifest with a fault', () => {
  const text126 = 'a'.repeat(126);
  const text251 = 'a'.repeat(251);
  it.each<[why: string, from: string | RegExp, to: string, rule: string]>([
    ['an element is not closed', '</Hosts>', '', 'well-formed'],
    ['two root elements', /$/, '<OfficeApp/>', 'well-formed'],
    ['the first part is of another namespace', 'office/appforoffice/1.1', 'office/appforoffice/1.2', 'namespaces'],
    ['it is for contents, not a pane', 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', 'namespaces'],
    [
      'the second part is of the namespace of mail',
      '<VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpane',
      '<VersionOverrides xmlns="http://schemas.microsoft.com/office/mail',
      'namespaces',
    ],
    ['the second part is of another type', 'VersionOverridesV1_0', 'VersionOverridesV1_1', 'namespaces'],
    [
      'two elements are in the wrong order',
      /(<ProviderName>.*\n)(\s*<DefaultLocale>.*\n)/,
      '$2$1',
      'order of elements',
    ],
    ['a needed element is missing', /<SupportUrl.*/, '', 'order of elements'],
    ['an element is unknown', '<FunctionFile', '<FunctionFiles resid="Pane.Url" /><FunctionFile', 'order of elements'],
    [
      'the label of the tab comes before its groups',
      '<CustomTab id="Pledgebook.Tab">',
      '<CustomTab id="Pledgebook.Tab"><Label resid="Tab.Label" />',
      'order of elements',
    ],
    ['an action is of an unknown kind', 'xsi:type="ExecuteFunction"', 'xsi:type="RunFunction"', 'order of elements'],
    ['the identifier is no GUID', ADD_IN, 'pledgebook', 'identifier'],
    ['the identifier is that of another add-in', ADD_IN, '19a38de8-69ff-5b29-bdad-0cec0ee0e0a0', 'identifier'],
    ['the version has three numbers', '<Version>0.1.0.0', '<Version>0.1.0', 'version'],
    ['the version has a word', '<Version>0.1.0.0', '<Version>0.1.0.beta', 'version'],
    ['the first part is for documents', '<Host Name="Workbook"', '<Host Name="Document"', 'hosts'],
    ['the second part is for documents', '<Host xsi:type="Workbook"', '<Host xsi:type="Document"', 'hosts'],
    [
      'less of the Excel API is asked for',
      /Name="ExcelApi" MinVersion="[\d.]+"/,
      'Name="ExcelApi" MinVersion="1.1"',
      'requirements',
    ],
    ['no shared runtime is asked for', /<Set Name="SharedRuntime".*/, '', 'requirements'],
    [
      'a set is asked for that nothing needs',
      '<Set Name="SharedRuntime"',
      '<Set Name="DialogApi" MinVersion="1.2" /><Set Name="SharedRuntime"',
      'requirements',
    ],
    ['an address is of http', '"https://localhost:3000/help.html"', '"http://localhost:3000/help.html"', 'addresses'],
    ['an address has no host', '"https://localhost:3000/help.html"', '"help.html"', 'addresses'],
    ['an address is elsewhere', '"https://localhost:3000/help.html"', '"https://example.org/help.html"', 'addresses'],
    ['an icon has no file', 'assets/icon-16.png', 'assets/icon-17.png', 'icons'],
    [
      'an icon has another size',
      'id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-16.png"',
      'id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-32.png"',
      'icons',
    ],
    ['an icon is no PNG file', 'assets/icon-16.png', 'assets/icon.svg', 'icons'],
    [
      'the icon of the list of add-ins has another size',
      '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"',
      '<IconUrl DefaultValue="https://localhost:3000/assets/icon-64.png"',
      'icons',
    ],
    ['a button has no icon of 80 pixels', /<bt:Image size="80" resid="Icon.80" \/>/, '', 'icons'],
    ['a resource is missing', /<bt:String id="Tab.Label".*/, '', 'resources'],
    [
      'a resource is there twice',
      '<bt:String id="Tab.Label"',
      '<bt:String id="Tab.Label" DefaultValue="Tab" /><bt:String id="Tab.Label"',
      'resources',
    ],
    [
      'a resource is unused',
      '<bt:String id="Tab.Label"',
      '<bt:String id="Tab.Other" DefaultValue="Tab" /><bt:String id="Tab.Label"',
      'resources',
    ],
    ['a label is a long string', '<Label resid="OpenPane.Label" />', '<Label resid="OpenPane.Tip" />', 'resources'],
    ['the id of a resource has 33 characters', /Summarize\.Tip/g, 'Summarize.Tip.With.33.Characters.', 'resources'],
    ['a short string has 126 characters', 'DefaultValue="Check register"', `DefaultValue="${text126}"`, 'texts'],
    ['a long string has 251 characters', /(id="Refresh.Tip" DefaultValue=)"[^"]*"/, `$1"${text251}"`, 'texts'],
    ['the description has 251 characters', /(<Description DefaultValue=)"[^"]*"/, `$1"${text251}"`, 'texts'],
    ['the name is empty', '<DisplayName DefaultValue="Pledgebook"', '<DisplayName DefaultValue=""', 'texts'],
    ['two groups have one id', 'id="Pledgebook.Session"', 'id="Pledgebook.Register"', 'ids of the ribbon'],
    ['a control has no id', 'id="Pledgebook.Refresh"', '', 'ids of the ribbon'],
    ['a button runs a function that is not there', '<FunctionName>refresh<', '<FunctionName>refreshAll<', 'functions'],
    ['the runtime ends with each command', 'lifetime="long"', 'lifetime="short"', 'shared runtime'],
    [
      'the commands run in another page',
      '<FunctionFile resid="Pane.Url"',
      '<FunctionFile resid="Help.Url"',
      'shared runtime',
    ],
    ['the functions run in another page', /(<Page>\s*<SourceLocation resid=")Pane.Url/, '$1Help.Url', 'shared runtime'],
    ['the functions have no metadata', /<Metadata>.*?<\/Metadata>/s, '', 'order of elements'],
    [
      'the pane is another page than the runtime',
      /(<DefaultSettings>\s*<SourceLocation DefaultValue="https:\/\/localhost:3000\/)taskpane/,
      '$1help',
      'shared runtime',
    ],
  ])('is found out: %s', (_why, from, to, rule) => {
    expect(check(changed(from, to)).map((finding) => finding.rule)).toContain(rule);
  });

  it('is told with its line', () => {
    // Counted in the file: the line of Version.
    const line = manifest.split('\n').findIndex((text) => text.includes('<Version>')) + 1;
    expect(check(changed('<Version>0.1.0.0', '<Version>1'))).toEqual([
      { rule: 'version', line, found: 'Version "1"', wanted: 'four numbers, as 1.0.0.0' },
    ]);
  });
});

describe('the addresses of a build', () => {
  it('are moved all together', () => {
    const moved = addressedManifest(manifest, addressOf('production', 'https://tc.example.org/pledgebook/'));
    expect(moved).not.toContain('localhost');
    expect(moved).toContain('"https://tc.example.org/pledgebook/taskpane.html"');
    expect(check(moved)).toEqual([]);
  });

  it.each(['http://tc.example.org', 'tc.example.org', 'https://tc.example.org/?a=1'])('are not %s', (address) => {
    expect(() => addressOf('production', address)).toThrow(`found "${address}"; wanted: where the add-in is served`);
  });

  it('are those of the development server where none is given', () => {
    expect(addressOf('development', undefined)).toBe('https://localhost:3000');
  });
});
