import type { ExcelHost } from './probes/probe';
import type { RunExcel } from './runExcel';

/** The Excel in which the pane is open. */
export interface PaneExcel {
  readonly host: ExcelHost;
  /** Which Excel it is: a line each of its version, its languages and its requirement sets. */
  readonly about: () => readonly string[];
  /**
   * Whether a link with `download` saves a file: in Excel for Mac and for iPad nothing happens, and nothing is said
   * (OfficeDev/office-js, issues 2700, 3385, 4681, 6468).
   */
  readonly savesFiles: () => boolean;
  /**
   * Opens a workbook, as Base64, in a window of its own, and saves it nowhere (Excel.createWorkbook). @throws
   * OfficeExtension.Error as Excel gives it
   */
  readonly openWorkbook: (base64: string) => Promise<void>;
  /** In which Excel speaks: a BCP 47 tag. */
  readonly language: () => string;
}

/** The newest version of each requirement set that is asked for. */
const NEWEST = { ExcelApi: 20, CustomFunctionsRuntime: 5, SharedRuntime: 2 } as const;

const has = (set: string, version: string): boolean => Office.context.requirements.isSetSupported(set, version);

/** As "ExcelApi 1.17", the newest that this Excel has; null where it has none. */
function newestOf(set: keyof typeof NEWEST): string | null {
  for (let minor: number = NEWEST[set]; minor > 0; minor--) if (has(set, `1.${minor}`)) return `${set} 1.${minor}`;
  return null;
}

/** `Office.PlatformType`s whose view of the pane downloads nothing. */
const WITHOUT_DOWNLOADS = ['Mac', 'iOS'];

/** The Excel that has opened this page; Office is ready. */
export const thisExcel: PaneExcel = {
  host: {
    isSetSupported: has,
    get canCreateWorkbook() {
      return typeof Excel.createWorkbook === 'function';
    },
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  },
  about() {
    const { diagnostics, displayLanguage, contentLanguage } = Office.context;
    const sets = (Object.keys(NEWEST) as (keyof typeof NEWEST)[]).flatMap((set) => newestOf(set) ?? []);
    return [
      `Excel ${diagnostics.version}, ${diagnostics.platform}`,
      `Languages: display ${displayLanguage}, content ${contentLanguage}`,
      `Requirement sets, up to: ${sets.join(', ')}`,
    ];
  },
  savesFiles: () => !WITHOUT_DOWNLOADS.includes(String(Office.context.diagnostics.platform)),
  openWorkbook: (base64) => Excel.createWorkbook(base64),
  language: () => Office.context.displayLanguage,
};

/** Runs a batch in the Excel that has opened this page. */
export const runHere: RunExcel = (batch, options = {}) => Excel.run(options, batch);

/** The colors of Office's theme. */
export type OfficeColors = Pick<
  Office.OfficeTheme,
  'bodyBackgroundColor' | 'bodyForegroundColor' | 'controlBackgroundColor' | 'controlForegroundColor'
>;

/** Office's theme; undefined where Office gives none, as Excel on the web. */
export function officeColors(): OfficeColors | undefined {
  // The types say that it is always there.
  const context = Office.context as Partial<Office.Context> | undefined;
  const given = context?.officeTheme;
  return given?.bodyBackgroundColor && given.bodyForegroundColor ? given : undefined;
}
