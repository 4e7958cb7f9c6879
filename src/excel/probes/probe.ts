/** What of Excel is not reached through a workbook. */
export interface ExcelHost {
  /** As Office.context.requirements.isSetSupported. */
  readonly isSetSupported: (set: string, version: string) => boolean;
  /** Whether Excel.createWorkbook is there. */
  readonly canCreateWorkbook: boolean;
  /** Waits so many milliseconds for what Excel does in its own time. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Where a probe tries something. */
export interface TestBench {
  readonly context: Excel.RequestContext;
  /** An empty sheet, which is removed afterwards with all that is on it. */
  readonly sheet: Excel.Worksheet;
  /** The name of that sheet. */
  readonly name: string;
  /** A free name for another sheet; it is removed as well. */
  readonly otherName: string;
  readonly host: ExcelHost;
}

/** What was found, by what it is; where nothing is expected of it, it is only listed. */
export type Found = Readonly<Record<string, unknown>>;

/** One thing that the code assumes of Excel, and how it is tried. */
export interface Probe {
  readonly name: string;
  /** What the code relies on. */
  readonly reliesOn: string;
  /** The requirement set of what is tried, where Pledgebook can do without it: as "ExcelApi 1.13". */
  readonly needs?: string;
  /** Whether it shows another sheet meanwhile. */
  readonly showsSheet?: boolean;
  readonly expects: Found;
  /**
   * Tries it.
   * @returns what was found, by the keys of what is expected, and more
   * @throws whatever Excel throws
   */
  readonly attempt: (bench: TestBench) => Promise<Found>;
}

/** Every sheet that a check makes has a name that begins so. */
export const SCRATCH = 'Pledgebook tries';

/** The name of the workbook, and the document setting, that a check makes. */
export const SCRATCH_KEY = 'Pledgebook.Probe';
