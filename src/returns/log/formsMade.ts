import type { FormKind } from '../../forms/form';
import { isoToSerial } from '../../values/days';
import { tables } from '../../register/schema';
import type { TableSource } from '../../register/tableSource';
import { cellText } from '../../register/cells/cellText';
import type { CellValue } from '../../register/rawTable';
import { dayInLog } from './dayInLog';
import { nameInLog, type LogCell } from './logEntry';

/** A form that was made, as the Log has it: a row without a collection, for nothing was taken over. */
export interface FormMade {
  readonly kind: FormKind;
  /** The donor or State, in the register's spelling when it was made. */
  readonly party: string;
  readonly file: string;
  readonly reference: string;
  /** ISO time. */
  readonly madeAt: string;
  /** Who made it; '' where nobody said so. */
  readonly madeBy: string;
  /** ISO day by which it says that it is to be returned; null where it says none. */
  readonly returnBy: string | null;
}

const OUTCOME = 'made';
/** What the cells Before and After of such a row are about. */
const ABOUT = 'Return by';

/** The cells of its row, in the order in which the Log of the workbook has its columns. */
export function cellsOfForm(made: FormMade, { raw, found }: TableSource, date1904: boolean): (LogCell | null)[] {
  const { kind, party, file, reference, madeAt, madeBy, returnBy } = made;
  const values: Readonly<Record<string, CellValue>> = {
    ...{ acceptedAt: madeAt, acceptedBy: madeBy, file: nameInLog(file), reference, table: tables[kind].name },
    ...{ id: nameInLog(party), outcome: OUTCOME, column: ABOUT },
    after: returnBy === null ? '' : (isoToSerial(returnBy, date1904) ?? returnBy),
  };
  const cells: (LogCell | null)[] = raw.headers.map(() => null);
  for (const [key, place] of found.places)
    cells[place] = { value: values[key] ?? '', isDate: key === 'after' && returnBy !== null };
  return cells;
}

/** The forms that were made, in the order of the Log. */
export function formsMadeIn({ raw, found }: TableSource, date1904: boolean): (FormMade & { readonly at: number })[] {
  return raw.rows.flatMap((cells, at) => {
    const cell = (key: string): CellValue => cells[found.places.get(key) ?? -1] ?? '';
    const text = (key: string): string => cellText(cell(key));
    const kind = (['pledges', 'needs'] as const).find((one) => tables[one].name === text('table'));
    if (text('outcome') !== OUTCOME || text('collection') !== '' || kind === undefined) return [];
    return [
      {
        at,
        kind,
        party: text('id'),
        file: text('file'),
        reference: text('reference'),
        madeAt: text('acceptedAt'),
        madeBy: text('acceptedBy'),
        returnBy: dayInLog(cell('after'), date1904),
      },
    ];
  });
}
