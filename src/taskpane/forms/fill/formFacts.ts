import type { FormWords } from '../../../words/formWords';
import type { CellValue } from '../../../register/rawTable';
import type { ReturnedCell, ReturnedFile, ReturnedSheet } from '../../../returns/returnedFile';

/** Between the facts at the head of a form, which stand in one cell. */
const BETWEEN = /\s+·\s+/;
/** After a label: a colon, as the language writes it. */
const AFTER_LABEL = /^\s*[:：]\s*/;

const shownSheets = ({ sheets }: ReturnedFile): readonly ReturnedSheet[] => sheets.filter(({ hidden }) => !hidden);

/** What stands behind one of these labels at the head of a form; null where it is nowhere. */
export function headFact(file: ReturnedFile, labels: readonly string[]): string | null {
  for (const { cells } of shownSheets(file)) {
    for (const { value } of cells) {
      if (typeof value !== 'string') continue;
      for (const fact of value.split(BETWEEN)) {
        const label = labels.find((one) => fact.startsWith(one) && AFTER_LABEL.test(fact.slice(one.length)));
        if (label !== undefined) return fact.slice(label.length).replace(AFTER_LABEL, '').trim();
      }
    }
  }
  return null;
}

/** A cell with what stands in its row behind it. */
export interface Labelled {
  readonly sheet: string;
  readonly cell: ReturnedCell;
  /** Of the next cell that is not blank; null where there is none. */
  readonly value: CellValue | null;
}

/**
 * The last cell of this text on a sheet: totals, check and signature stand below the tables. null where there is none.
 */
export function labelled(file: ReturnedFile, sheet: string, text: string): Labelled | null {
  let found: Labelled | null = null;
  for (const { name, cells } of shownSheets(file)) {
    if (name !== sheet) continue;
    for (const [place, cell] of cells.entries()) {
      if (cell.value !== text) continue;
      const next = cells[place + 1];
      found = { sheet: name, cell, value: next?.row === cell.row ? next.value : null };
    }
  }
  return found;
}

/** A total of the form, as its own cell shows it. */
export interface FormTotal {
  readonly key: keyof FormWords['totals'];
  readonly amount: number;
}

const TOTALS = ['earlier', 'new', 'all', 'cash', 'inKind'] as const;

export const formTotals = (file: ReturnedFile, sheet: string, { totals }: FormWords): FormTotal[] =>
  TOTALS.flatMap((key) => {
    const value = labelled(file, sheet, totals[key])?.value;
    return typeof value === 'number' ? [{ key, amount: value }] : [];
  });
