import type { HostedExcel } from 'embedded-excel/browser';
import type { Area, Sheet } from 'embedded-excel/model';

/** Where a link in a cell leads: to cells of the workbook, or to an address outside. */
export type Link =
  | { readonly kind: 'place'; readonly sheet: Sheet; readonly area: Area; readonly words: string }
  | { readonly kind: 'address'; readonly address: string; readonly words: string };

/** What is selected, for the bars around the grid. */
export interface Seen {
  readonly sheet: Sheet;
  readonly area: Area;
  /** The active cell, which is typed into. */
  readonly row: number;
  readonly column: number;
  /** "B4" or "B4:D9", without the sheet. */
  readonly address: string;
  /** What is edited in the active cell: its formula, or its value as it would be typed. */
  readonly editText: string;
  /** What the active cell shows, in words. */
  readonly shown: string;
  readonly link: Link | null;
}

/** What the grid tells the page. */
export interface GridReports {
  onSeen: (seen: Seen) => void;
  /** Something was refused or could not be done: an error in words. */
  onTrouble: (error: unknown) => void;
}

/** A workbook drawn in the page, in step with the embedded Excel in both directions. */
export interface Grid {
  focus: () => void;
  /**
   * Selects what an address or a name stands for ("B4", "Needs!A1:C9", "Needs"). @returns whether there is such a place
   */
  goTo: (place: string) => boolean;
  /** Types into a cell. Settled when it is entered, or when it was refused and the person was informed. */
  enter: (
    cell: { readonly sheet: Sheet; readonly row: number; readonly column: number },
    text: string,
  ) => Promise<void>;
  /** Goes to the cell below, as Enter does. */
  moveDown: () => void;
  follow: (link: Link) => void;
  undo: () => Promise<void>;
  redo: () => Promise<void>;
  close: () => void;
}

export type ShowGrid = (container: HTMLElement, excel: HostedExcel, reports: GridReports) => Grid;
