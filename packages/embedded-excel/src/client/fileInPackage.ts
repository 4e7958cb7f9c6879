import { createRequire } from 'node:module';

const { resolve } = createRequire(__filename);

/** The path of a file of an installed package, as "office-js/dist/office.js" names it. In Node only. */
export const fileInPackage = (name: string): string => resolve(name);
