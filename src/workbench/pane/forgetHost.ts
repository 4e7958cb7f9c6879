/**
 * office.js of a pane keeps in sessionStorage that it runs in Excel. Any other page of this origin in this tab, and the
 * pane's own page opened by itself, would take itself to be in Excel too and wait for it for ever, so it is forgotten
 * when the pane or the page goes.
 */
export const forgetHost = (storage: Storage): void => storage.removeItem('hostInfoValue');
