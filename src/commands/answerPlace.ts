/**
 * Where a command gives its answer: in the pane, which must then be seen, or in the workbook, where it stands
 * already.
 */
export type AnswerPlace = 'in the pane' | 'in the workbook';
