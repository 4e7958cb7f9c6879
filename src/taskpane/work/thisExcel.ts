import type { PaneExcel } from './checkingExcel';

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
