import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/** Sizes in pixels that the ribbon and the lists of add-ins ask for. */
const SIZES = [16, 32, 64, 80, 128];

/** Draws assets/icon.svg at every size, with the installed Chromium (or the browser that CHROMIUM names). */
async function drawIcons(): Promise<void> {
  const drawing = await readFile('assets/icon.svg', 'utf8');
  const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium' });
  try {
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`);
      await writeFile(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
