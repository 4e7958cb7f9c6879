import { thePane } from '../taskpane/work/thePane';
import { registerCommands } from './registerCommands';

// Without Office there is no ribbon; the pane, on the same page, says so.
if (typeof Office !== 'undefined') void Office.onReady().then(() => registerCommands(thePane()));
