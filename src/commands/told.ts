/**
 * Where a command leaves what it has to tell: in the pane, which must then be seen, or in the workbook, where it stands
 * already.
 */
export type Told = 'in the pane' | 'in the workbook';
