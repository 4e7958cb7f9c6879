import type { Parties } from './paneName';

/** What a pane learns about where it runs, before `Office.onReady`. */
export interface PaneSurroundings {
  /** The add-in's id, as its manifest has it. */
  readonly addInId: string;
  /** `Office.context.displayLanguage` and `contentLanguage`: "en-US". */
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** `Office.context.document.url`. */
  readonly documentUrl: string;
  /** Requirement sets and the highest version of each: { ExcelApi: '1.14' }. Texts, since 1.10 is not 1.1. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

const EXCEL_ON_THE_WEB = 16; // OSF.AppName.ExcelWebApp
const READ_WRITE = 1; // OSF.ClientMode
const TASK_PANE = 1; // OSF.OsfControlType.ContainerLevel
const SHOWN_AS_TASK_PANE = 2;

/**
 * The answer to `ContextActivationManager_getAppContextAsync`: each of its fields must be there.
 * @param settings the document's, as `settingsAsSent` gives them
 */
export const appContext = (
  surroundings: PaneSurroundings,
  { control, conversation }: Parties,
  settings: readonly (readonly [string, string])[],
): Record<string, unknown> => ({
  _id: surroundings.addInId,
  _appInstanceId: control,
  _correlationId: conversation,
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: '16.0',
  _hostFullVersion: '16.0.0.0',
  _appUILocale: surroundings.displayLanguage,
  _dataLocale: surroundings.contentLanguage,
  _docUrl: surroundings.documentUrl,
  _clientMode: READ_WRITE,
  _osfControlType: TASK_PANE,
  _reason: 'documentOpened',
  _eToken: '',
  _initialDisplayMode: SHOWN_AS_TASK_PANE,
  _requirementMatrix: JSON.stringify(surroundings.requirementSets),
  _settings: settings,
});
