import { formWords } from '../../words/formWords';
import { LANGUAGES } from '../../words/languages';
import { cellText } from '../../register/cells/cellText';
import type { CellValue } from '../../register/rawTable';
import { foldFormWord } from '../foldFormWord';
import type { ReturnedFile } from '../returnedFile';
import { sheetRows, type SheetRow } from '../sheetRows';

type OpenNeedColumn = keyof ReturnType<typeof formWords>['openNeeds']['columns'];

/** What the hidden sheet says of each open need, by its identifier; null where the file no longer has it. */
export type OpenNeedsSent = ReadonlyMap<string, ReadonlyMap<string, CellValue>> | null;

/** Before the names of the columns of the hidden sheet that list open needs. */
const PREFIX = 'needs.';
const CURRENCY = /[(\uff08]\s*[A-Za-z]{3}\s*[)\uff09]\s*$/;
const FEWEST = 5;

/** Open needs as the form was sent with them. */
export function openNeedsSent({ sheets }: ReturnedFile): OpenNeedsSent {
  for (const sheet of sheets) {
    if (!sheet.cells.some(({ row, value }) => row === 1 && value === `${PREFIX}id`)) continue;
    const [header, ...rows] = sheetRows(sheet);
    const columns = [...header!.cells].flatMap(([column, value]) =>
      typeof value === 'string' && value.startsWith(PREFIX) ? [[column, value.slice(PREFIX.length)] as const] : [],
    );
    return new Map(
      rows.flatMap(({ cells }) => {
        const need = new Map(
          columns.flatMap(([column, key]) => (cells.has(column) ? [[key, cells.get(column)!]] : [])),
        );
        return need.has('id') ? [[cellText(need.get('id')!), need] as const] : [];
      }),
    );
  }
  return null;
}

const HEADERS: readonly ReadonlyMap<string, OpenNeedColumn>[] = LANGUAGES.map(
  (language) =>
    new Map(
      Object.entries(formWords(language).openNeeds.columns).map(([key, header]) => [
        foldFormWord(header),
        key as OpenNeedColumn,
      ]),
    ),
);

/** The columns of the list of open needs whose headers stand in a row; null where it is no row of such headers. */
export function openNeedsHeaders({ cells }: SheetRow): ReadonlyMap<number, OpenNeedColumn> | null {
  const texts = [...cells].flatMap(([column, value]) =>
    typeof value === 'string' ? [[column, foldFormWord(value.replace(CURRENCY, ''))] as const] : [],
  );
  for (const headers of HEADERS) {
    const known = texts.flatMap(([column, text]) => {
      const key = headers.get(text);
      return key === undefined ? [] : [[column, key] as const];
    });
    if (known.length >= FEWEST) return new Map(known);
  }
  return null;
}

/** Whether a cell of the list of open needs holds what the form was sent with. */
export function isAsSent(need: ReadonlyMap<string, CellValue>, key: OpenNeedColumn, value: CellValue): boolean {
  if (key === 'years') {
    const years = [...new Set([need.get('firstYear'), need.get('lastYear')].filter((year) => year !== undefined))];
    return (String(value).match(/\d+/g) ?? []).join() === years.join();
  }
  const sent = need.get(key);
  if (typeof sent === 'number') return Math.abs(Number(value) - sent) <= Math.abs(sent) * 1e-9;
  return sent !== undefined && cellText(sent) === cellText(value);
}
