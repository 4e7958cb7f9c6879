import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where Chrome, Chromium and Edge are put by their installers. */
const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
          path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
        ],
  ),
};

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

/**
 * Finds a browser of the Chromium family: where BROWSER_PATH says, where installers put it, or on PATH; null where
 * there is none.
 */
export function findBrowser(): string | null {
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) =>
      COMMANDS.map((command) => path.join(folder, process.platform === 'win32' ? `${command}.exe` : command)),
    );
  const given = process.env.BROWSER_PATH;
  const places = [...(given === undefined ? [] : [given]), ...(PLACES[process.platform] ?? []), ...onPath];
  return places.find((place) => existsSync(place)) ?? null;
}

/** How to get a browser where there is none. */
export const HOW_TO_GET_ONE =
  'No Chrome, Chromium or Edge was found, so the tests in a browser are left out. ' +
  'Install one (on Debian and Ubuntu: apt-get install chromium), or say where it is with BROWSER_PATH.';

/** How a browser is started for tests: without a window, and without asking anything of its maker's servers. */
export const BROWSER_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
