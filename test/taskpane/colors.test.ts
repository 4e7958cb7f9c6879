import fc from 'fast-check';
import { contrast, hex, luminance, parseColor, readable, type Color } from '../../src/taskpane/theme/color';

const color = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)) as fc.Arbitrary<Color>;

describe('colors', () => {
  it('reads the forms that Office gives', () => {
    expect(parseColor('#FFA500')).toEqual([255, 165, 0]);
    expect(parseColor('ffa500')).toEqual([255, 165, 0]);
    expect(parseColor('#fa0')).toEqual([255, 170, 0]);
    expect(parseColor('#FFA500FF')).toEqual([255, 165, 0]);
  });

  it('gives nothing for what is no color', () => {
    for (const text of ['', 'red', '#12345', 'rgb(1, 2, 3)']) expect(parseColor(text)).toBeNull();
  });

  it('writes what it reads', () => {
    fc.assert(fc.property(color, (one) => expect(parseColor(hex(one))).toEqual([...one])));
  });

  it('measures contrast as WCAG does', () => {
    // Published: black on white is 21:1; #767676 is the lightest grey that passes AA on white, at 4.54 (WebAIM).
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrast([0x76, 0x76, 0x76], [255, 255, 255])).toBeCloseTo(4.54, 2);
    expect(luminance([255, 255, 255])).toBeCloseTo(1, 5);
  });

  it('makes any color readable on any ground, and leaves one that is', () => {
    fc.assert(
      fc.property(color, color, (one, ground) => {
        // Of black and white, one always has at least the square root of 21 on any ground.
        expect(contrast(readable(one, ground, 4.5), ground)).toBeGreaterThanOrEqual(4.5);
        if (contrast(one, ground) >= 4.5) expect(readable(one, ground, 4.5)).toEqual([...one]);
      }),
    );
  });
});
