/** What a workbook file may be unpacked to, so that a small file cannot fill the memory. */
export const UNPACKED_BYTES = 512 * 1024 * 1024;
export const PARTS = 20_000;
/** Elements of XML outside the cells of sheets, over all parts. */
export const ELEMENTS = 2_000_000;
/** How deep elements may lie in each other. */
export const DEPTH = 256;

/** What is left of the limits while a file is opened. */
export interface Allowance {
  bytes: number;
  elements: number;
}
