import './fabricConfig';
import './taskpane.css';
import { createRoot, type Root } from 'react-dom/client';
import { english } from '../words/english/pane';
import { isSupported, NEEDED } from '../excel/requirements';
import { App } from './App';
import { registerPaneIcons } from './icons/registerPaneIcons';
import { keepTab } from './keyboard/keepTab';
import { Notice } from './parts/Notice';
import { Recovery } from './parts/Recovery';
import { thePane } from './work/thePane';

/** Starts the task pane when Office is ready; says what is missing where it is not Excel, or too old. */
async function start(root: Root): Promise<void> {
  const { environment } = english;
  if (typeof Office === 'undefined') return void root.render(<Notice>{environment.notInExcel}</Notice>);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return void root.render(<Notice>{environment.notInExcel}</Notice>);
  const { requirements } = Office.context;
  if (!isSupported((set, version) => requirements.isSetSupported(set, version))) {
    return void root.render(<Notice>{environment.tooOld(NEEDED)}</Notice>);
  }
  registerPaneIcons();
  keepTab(document);
  const pane = thePane();
  root.render(
    <Recovery>
      <App pane={pane} />
    </Recovery>,
  );
  await pane.open();
}

void start(createRoot(document.getElementById('root')!));
