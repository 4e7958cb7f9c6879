/** The jobs that make or change a register; they load when they are first asked for. */
export { addRates } from '../../jobs/addRates';
export { changeSettings, undoSettings } from '../../jobs/changeSettings';
export { applyFixes, undoFixes } from '../../jobs/fixIssues';
export { insertBlank } from '../../jobs/insertBlank';
export { insertSample } from '../../jobs/insertSample';
export { rememberMapping } from '../../jobs/rememberMapping';
