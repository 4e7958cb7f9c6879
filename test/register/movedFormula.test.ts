import { movedFormula } from '../../src/register/movedFormula';

// Each as Excel fills it down: Microsoft, "Switch between relative, absolute, and mixed references".
it.each([
  ['=F2/2', '=F4/2'],
  ['=SUM(F2:G3)-$F2*F$2+$F$2', '=SUM(F4:G5)-$F4*F$2+$F$2'],
  ["='Sheet A1'!B2+Rates!B2", "='Sheet A1'!B4+Rates!B4"],
  ["='O''Brien A1'!B2", "='O''Brien A1'!B4"],
  ['="A1 and ""B2"""&C3', '="A1 and ""B2"""&C5'],
  ['=[@Amount]+Table1[[#This Row],[A1]]+D4', '=[@Amount]+Table1[[#This Row],[A1]]+D6'],
  ['=LOG10(A1)+ATAN2(B2,1)', '=LOG10(A3)+ATAN2(B4,1)'],
  ['=Rate_A1+RateA1.x+SUM(A:A)', '=Rate_A1+RateA1.x+SUM(A:A)'],
  ['=1E5+A10', '=1E5+A12'],
  ['=xfd1048574', '=xfd1048576'],
  ['=A1048576', '=#REF!'],
])('%s two rows further down reads %s', (formula, moved) => {
  expect(movedFormula(formula, 2)).toBe(moved);
});

it('moves up, too, and leaves a formula as it is where it stays', () => {
  expect(movedFormula('=B5+A1', -1)).toBe('=B4+#REF!');
  expect(movedFormula('=B5', 0)).toBe('=B5');
});
