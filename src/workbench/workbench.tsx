import { createRoot } from 'react-dom/client';
import { engineIsAt } from 'embedded-excel/browser';
import { Page } from './page/Page';
import { trustWithoutHttps } from './pane/trustWithoutHttps';
import './workbench.css';

engineIsAt(() => new URL('@ironcalc/wasm/wasm_bg.wasm', import.meta.url));

trustWithoutHttps(location, localStorage);

createRoot(document.getElementById('workbench')!).render(<Page />);
