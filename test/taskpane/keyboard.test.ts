import { hasFurther } from '../../src/taskpane/keyboard/hasFurther';

/** As the DOM standard numbers them: 2 preceding, 4 following, 8 contains, 16 is contained by. */
describe('the Tab key', () => {
  it('goes on as long as something follows', () => {
    expect(hasFurther([2, 0, 4], false)).toBe(true);
    expect(hasFurther([2, 2, 0], false)).toBe(false);
    expect(hasFurther([20], false)).toBe(true);
  });

  it('goes back as long as something precedes, other than what the focus is in', () => {
    expect(hasFurther([2, 0], true)).toBe(true);
    expect(hasFurther([0, 4], true)).toBe(false);
    expect(hasFurther([10, 0], true)).toBe(false);
  });
});
