/** A table over A1:C5, and a formula beside it that reads its first row. */
export function pledges(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:C5').formulas = [
    ['Donor', 'Amount', 'Double'],
    ['Chad', 30, '=B2*2'],
    ['Benin', 10, '=B3*2'],
    ['Angola', 30, '=B4*2'],
    ['Djibouti', 20, '=B5*2'],
  ];
  sheet.getRange('E1').formulas = [['=B2']];
  return sheet.tables.add('A1:C5', true);
}
