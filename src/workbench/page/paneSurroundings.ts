import { ADD_IN } from '../../addIn';
import type { PaneSurroundings } from '../pane/appContext';

/**
 * What the workbench tells the add-in of where it runs: Excel on the web, with the sets of the API that the embedded
 * Excel answers.
 */
export const paneSurroundings = (fileName: string): PaneSurroundings => ({
  addInId: ADD_IN,
  displayLanguage: navigator.language,
  contentLanguage: 'en-US',
  documentUrl: fileName,
  requirementSets: {
    ExcelApi: '1.14',
    AddinCommands: '1.1',
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.3',
    DelayForCellEdit: '1.1',
    Settings: '1.1',
    DocumentEvents: '1.1',
  },
});
