import { engineIsAt, newInBrowser, openInBrowser } from 'embedded-excel/browser';
import { connectPane, type ConnectedPane } from '../../../src/workbench/pane/connectPane';
import { trustWithoutHttps } from '../../../src/workbench/pane/trustWithoutHttps';

/** A page that is Excel to a pane, and as little else as can be. */
trustWithoutHttps(location, localStorage);
engineIsAt(() => 'wasm/@ironcalc/wasm/wasm_bg.wasm');

void newInBrowser().then((excel) => {
  const told: unknown[] = [];
  const connect = (): ConnectedPane =>
    connectPane({
      excel,
      place: document.body,
      paneAddress: 'pane.html',
      title: 'Pane',
      addInId: '7e0a2a16-0000-4000-8000-000000000001',
      displayLanguage: 'en-US',
      contentLanguage: 'fr-FR',
      documentUrl: 'register.xlsx',
      requirementSets: {
        ExcelApi: '1.14',
        SharedRuntime: '1.2',
        AddinCommands: '1.1',
        CustomFunctions: '1.4',
        Settings: '1.1',
      },
      onVisibility: (visible) => void told.push(visible ? 'shown' : 'hidden'),
      onFocusLeft: (how) => void told.push(`focus left ${how}`),
      onCustomFunctionsReady: () => void told.push('functions ready'),
      onTrouble: (error) => void told.push(`trouble: ${String(error)}`),
    });
  Object.assign(window, { excel, told, connect, openInBrowser, pane: connect() });
});
