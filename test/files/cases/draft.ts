import { zipped, type Zipped } from '../../../packages/embedded-excel/test/fixtures/zipped';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const MICROSOFT = 'http://schemas.microsoft.com/office';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A content type of SpreadsheetML: `sheetType('table')`. */
export const sheetType = (name: string): string => `${SPREADSHEET}.${name}+xml`;

/** A relationship: its type's last word where it is one of Office's, else the whole type. */
export interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** A sheet of a register that is being made: what stands around its cells, by the order of the schema. */
export interface DraftSheet {
  readonly name: string;
  part: string;
  /** The sheet's part as a whole, where it is no worksheet. */
  whole?: string;
  type?: string;
  /** The relationship's type, "worksheet" unless given. */
  link?: string;
  /** Further attributes in workbook.xml. */
  state?: string;
  /** More namespaces and attributes of the part's root. */
  attributes: string;
  before: string;
  cells: string;
  after: string;
}

/** A workbook that is being made: parts, content types and relationships that a test changes before it is written. */
export interface Draft {
  readonly sheets: DraftSheet[];
  /** The folder of the workbook's parts, with a slash; '' where they stand at the top. */
  folder: string;
  /** What stands in workbook.xml before and after the list of its sheets, and its root's attributes. */
  attributes: string;
  before: string;
  after: string;
  workbookType: string;
  styles: string;
  /** Further parts by name. */
  readonly parts: Record<string, string | Uint8Array>;
  readonly defaults: Record<string, string>;
  readonly overrides: Record<string, string>;
  /** Relationships by the part that they begin at; '' is the package, 'workbook' the workbook. */
  links: Record<string, Link[]>;
}

const officeType = (type: string): string => (type.includes(':') ? type : `${OFFICE}/${type}`);

const relationships = (links: readonly Link[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${officeType(type)}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** Where a part's relationships stand. Source: ECMA-376 part 2, 6.5.2.2. */
const linksOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Gives a sheet's part another name. */
export function moveSheet(draft: Draft, at: number, part: string): void {
  const sheet = draft.sheets[at]!;
  const { [sheet.part]: links = [], ...others } = draft.links;
  draft.links = { ...others, [part]: links };
  sheet.part = part;
}

/** The parts of a draft by name, in the order in which they are packed. */
function partsOf(draft: Draft): Record<string, string | Uint8Array> {
  const { sheets, folder, links } = draft;
  const workbook = `${folder}workbook.xml`;
  const overrides: Record<string, string> = { [workbook]: draft.workbookType };
  for (const { part, type = sheetType('worksheet') } of sheets) overrides[part] = type;
  overrides[`${folder}styles.xml`] = sheetType('styles');
  Object.assign(overrides, draft.overrides);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types">${Object.entries(draft.defaults)
      .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
      .join('')}${Object.entries(overrides)
      .map(([part, type]) => `<Override PartName="/${encodeURI(part)}" ContentType="${type}"/>`)
      .join('')}</Types>`,
    '_rels/.rels': relationships([
      { id: 'rId1', type: 'officeDocument', target: `${folder === '' ? '/' : ''}${workbook}` },
      ...(links[''] ?? []),
    ]),
    [workbook]: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"${draft.attributes}>${draft.before}<sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets>${draft.after}</workbook>`,
    [linksOf(workbook)]: relationships([
      ...sheets.map(({ part, link = 'worksheet' }, at): Link => ({
        id: `rId${at + 1}`,
        type: link,
        target: encodeURI(`/${part}`),
      })),
      { id: 'rIdStyles', type: 'styles', target: `/${folder}styles.xml` },
      ...(links['workbook'] ?? []),
    ]).replaceAll(`Target="/${folder}`, `Target="${folder === '' ? '/' : ''}`),
    [`${folder}styles.xml`]: HEAD + draft.styles,
  };
  for (const { part, whole, attributes, before, cells, after } of sheets)
    parts[part] =
      HEAD +
      (whole ??
        `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"${attributes}>${before}<sheetData>${cells}</sheetData>${after}</worksheet>`);
  for (const [part, ofPart] of Object.entries(links))
    if (part !== '' && part !== 'workbook') parts[linksOf(part)] = relationships(ofPart);
  return { ...parts, ...draft.parts };
}

/** The file of a draft. @param named gives an entry another name than its part, and how it is packed */
export const written = (
  draft: Draft,
  named: (part: string, content: string | Uint8Array) => Partial<Zipped> & { readonly name: string } = (name) => ({
    name,
  }),
): Uint8Array =>
  zipped(Object.entries(partsOf(draft)).map(([part, content]): Zipped => ({ content, ...named(part, content) })));

/**
 * Adds a part to a draft, as XML or as bytes, with its content type and the link that leads to it, where it has them.
 */
export function addPart(
  { parts, overrides, links }: Draft,
  part: string,
  content: string | Uint8Array,
  { type, from, link, id, external }: { type?: string; from?: string; link?: string; id?: string; external?: boolean },
): void {
  parts[part] = typeof content === 'string' ? HEAD + content : content;
  if (type !== undefined) overrides[part] = type;
  if (from !== undefined)
    (links[from] ??= []).push({ id: id!, type: link!, target: `/${part}`, ...(external ? { external } : {}) });
}
