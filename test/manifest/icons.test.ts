import { readFileSync } from 'node:fs';
import { pngSize } from '../../scripts/manifest/pngSize';

it.each([16, 32, 64, 80, 128])('the icon of %i pixels has that size', (size) => {
  const file = readFileSync(`assets/icon-${size}.png`);
  // Bytes 16 to 23 of a PNG file are its width and height (ISO/IEC 15948).
  expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
  expect(pngSize(file)).toEqual({ width: size, height: size });
});

it('a file that is no PNG has no size', () => {
  expect(pngSize(readFileSync('assets/icon.svg'))).toBeNull();
});
