/** The jobs about forms and returns; they load when the screen Forms is opened. */
export { TableTakenError } from '../../excel/write/writeTables';
export { partiesOf } from '../../forms/parties';
export { acceptReturns } from '../../jobs/acceptReturns';
export { collectReturns } from '../../jobs/collectReturns';
export { withFormulas } from '../../jobs/withFormulas';
export { effectsOn } from '../../jobs/effectOfRows';
export { formsInLog } from '../../jobs/formsInLog';
export { makeForms } from '../../jobs/makeForms';
export { recordForms } from '../../jobs/recordForms';
export { readForForms } from '../../jobs/readForForms';
export { collectionsInLog, undoCollection } from '../../jobs/undoCollection';
export { chosenAgain, chosenAtFirst } from '../forms/collect/selection';
