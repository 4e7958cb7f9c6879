import fc from 'fast-check';
import { scaleOver } from '../../../src/workbench/charts/scale';

describe('the scale of an axis', () => {
  it('marks round steps from zero', () => {
    expect(scaleOver([3, 47], null, null, 5).marks).toEqual([0, 10, 20, 30, 40, 50]);
  });

  it('reaches below zero for negative values', () => {
    expect(scaleOver([-12, 8], null, null, 4)).toEqual({ least: -15, most: 10, marks: [-15, -10, -5, 0, 5, 10] });
  });

  it('keeps the ends that it is given', () => {
    const { least, most } = scaleOver([0.2, 0.7], 0, 1, 5);
    expect([least, most]).toEqual([0, 1]);
  });

  it('has room for every value and zero, and few marks', () => {
    const value = fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(fc.array(value, { minLength: 1 }), fc.integer({ min: 1, max: 12 }), (values, count) => {
        const { least, most, marks } = scaleOver(values, null, null, count);
        for (const one of [...values, 0]) {
          expect(one).toBeGreaterThanOrEqual(least - Math.abs(least) * 1e-9);
          expect(one).toBeLessThanOrEqual(most + Math.abs(most) * 1e-9);
        }
        expect(marks.length).toBeLessThanOrEqual(count + 3);
      }),
    );
  });
});
