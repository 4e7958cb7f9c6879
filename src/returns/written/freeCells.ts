import { isErrorValue } from '../../register/cells/errorValue';
import { cellText } from '../../register/cells/cellText';
import type { CellValue } from '../../register/rawTable';
import { formWords } from '../../words/formWords';
import { LANGUAGES, type Language } from '../../words/languages';
import { foldFormWord } from '../foldFormWord';
import type { SheetRow } from '../sheetRows';
import { isFormsText, isLabel, isTitle } from './formsOwnTexts';
import { isAsSent, openNeedsHeaders, type OpenNeedsSent } from './openNeedsSent';

/** A cell that somebody wrote where a form has nothing; the column is 1 for A. */
export interface FreeCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface FreeGround {
  readonly language: Language;
  /** Whether a table that is filled in stands on the sheet. */
  readonly hasTable: boolean;
  readonly needs: OpenNeedsSent;
}

const wordsOf = (pick: (words: ReturnType<typeof formWords>) => readonly string[]): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => pick(formWords(language)).map(foldFormWord)));

const CORRECTION_HEADERS = wordsOf(({ corrections: { columns } }) => Object.values(columns));
const TOTALS = wordsOf(({ openNeeds }) => [openNeeds.total]);
const STEPS = wordsOf(({ instructions }) => [instructions.caption]);
/** Cell, column, what was found, what is wrong. */
const CORRECTION_COLUMNS = 4;
const ADDRESS = /^\$?[A-Z]{1,3}\$?\d{1,7}$/;
const COLON = /[:\uff1a]/;
const FACT_LINES = 2;
const FEWEST_HEADERS = 3;

const has = (words: ReadonlySet<string>, value: CellValue | undefined): boolean =>
  typeof value === 'string' && words.has(foldFormWord(value));

/** Where the reader is on a sheet: below which title, and in which list. */
interface Place {
  readonly title: { readonly row: number; readonly column: number } | null;
  readonly inHead: boolean;
  readonly list: ReturnType<typeof openNeedsHeaders>;
  readonly inCorrections: boolean;
}

/**
 * The cells of rows that belong to no table to fill in, that no form has there: neither its texts and what stands behind
 * its labels, nor its head, its list of open needs as it was sent, or its list of corrections. Errors of formulas
 * nobody wrote, and 0 is what some programs save of a formula that they have not computed.
 * @param rows of one sheet, in their order
 */
export function freeCells(rows: readonly SheetRow[], ground: FreeGround): FreeCell[] {
  let place: Place = { title: null, inHead: false, list: null, inCorrections: false };
  return rows.flatMap((row) => {
    const [read, next] = freeIn(row, place, ground);
    place = next;
    return read
      .filter(([, value]) => !isErrorValue(value) && value !== 0)
      .map(([column, value]) => ({ row: row.row, column, value }));
  });
}

type Read = readonly [column: number, value: CellValue];

function freeIn(row: SheetRow, place: Place, ground: FreeGround): [Read[], Place] {
  const cells = [...row.cells];
  const first = cells[0]!;
  const titled = cells.find(([, value]) => typeof value === 'string' && isTitle(value));
  if (titled) {
    const now = { title: { row: row.row, column: titled[0] }, inHead: true, list: null, inCorrections: false };
    return [besideTexts(cells, ground), now];
  }
  const list = openNeedsHeaders(row);
  if (list) return [cells.filter(([column]) => !list.has(column)), { ...place, inHead: false, list }];
  if (place.list) {
    if (has(TOTALS, first[1]))
      return [
        cells.filter(
          ([column, value]) => !place.list!.has(column) || (column !== first[0] && typeof value === 'string'),
        ),
        { ...place, list: null },
      ];
    const read = openNeedIn(cells, place.list, ground.needs);
    if (read) return [read, place];
  }
  if (cells.filter(([, value]) => has(CORRECTION_HEADERS, value)).length >= FEWEST_HEADERS)
    return [cells.slice(CORRECTION_COLUMNS), { ...place, inHead: false, inCorrections: true }];
  if (place.inCorrections && ADDRESS.test(cellText(first[1])))
    return [cells.filter(([column]) => column >= first[0] + CORRECTION_COLUMNS), place];
  const inHead = place.inHead && !cells.some(([, value]) => has(STEPS, value));
  const rest = inHead ? withoutHead(row, place.title!, ground) : cells;
  return [besideTexts(rest, ground), { ...place, inHead }];
}

/** null where the row is none of the list */
function openNeedIn(cells: readonly Read[], list: NonNullable<Place['list']>, needs: OpenNeedsSent): Read[] | null {
  const idOf = cells.find(([column]) => list.get(column) === 'id');
  if (!idOf) return null;
  if (needs === null) return cells.filter(([column]) => !list.has(column));
  const need = needs.get(cellText(idOf[1]));
  if (!need) return null;
  return cells.filter(([column, value]) => !list.has(column) || !isAsSent(need, list.get(column)!, value));
}

/**
 * What is left of a row below the title when what the form says of itself is taken out: the name of the programme or
 * lines of facts, and rows of a label and its value where no table stands.
 */
function withoutHead(
  { row, cells }: SheetRow,
  title: NonNullable<Place['title']>,
  ground: FreeGround,
): readonly Read[] {
  const all = [...cells];
  const [first, second] = all;
  if (first![0] !== title.column) return all;
  const below = row - title.row;
  const text = typeof first![1] === 'string' ? first![1] : '';
  const isFacts = COLON.test(text) && (below <= FACT_LINES || isLabel(text.split(COLON)[0]!));
  const isProgramme = below === 1 && !ground.hasTable;
  if (isFacts || isProgramme) return all.slice(1);
  return !ground.hasTable && second !== undefined ? all.slice(2) : all;
}

/**
 * What is left of a row when the form's texts are taken out: with the number of a step or the word before its meaning,
 * where no table stands, and with the value behind a label.
 */
function besideTexts(cells: readonly Read[], { language, hasTable }: FreeGround): Read[] {
  const isOwn = cells.map(([, value]) => typeof value === 'string' && isFormsText(value, language));
  const hasText = isOwn.some((own, at) => at > 0 && own && !isLabelCell(cells[at]));
  const isBefore = (at: number): boolean => at === 0 && hasText && !hasTable;
  return cells.filter((_, at) => !isOwn[at] && !isBefore(at) && !isLabelCell(cells[at - 1]));
}

const isLabelCell = (cell: Read | undefined): boolean => typeof cell?.[1] === 'string' && isLabel(cell[1]);
