import { must, type Excelize } from '../excelize';
import { partsOf, relationsOf, workbookPart } from './finish/parts';

const STYLES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const STYLES_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/**
 * A file need not have a part for styles, but Excelize cannot give it any then. So a file without one gets that of a new workbook.
 */
export function completeSource(excelize: Excelize, source: Uint8Array): Uint8Array {
  const parts = partsOf(source);
  const workbook = workbookPart(parts);
  if ([...relationsOf(parts, workbook).values()].some(({ type }) => type.endsWith('/styles'))) return source;
  const fresh = partsOf(must(excelize.NewFile().WriteToBuffer()).buffer as Uint8Array);
  const path = 'xl/styles.xml';
  parts.write(path, fresh.read(path));
  const slash = workbook.lastIndexOf('/');
  const relations = `${workbook.slice(0, slash + 1)}_rels/${workbook.slice(slash + 1)}.rels`;
  insert(relations, '</Relationships>', `<Relationship Id="rIdStyles" Type="${STYLES}" Target="/${path}"/>`);
  insert('[Content_Types].xml', '</Types>', `<Override PartName="/${path}" ContentType="${STYLES_CONTENT}"/>`);
  return parts.zip();

  function insert(part: string, before: string, text: string): void {
    parts.write(part, parts.read(part).replace(before, text + before));
  }
}
