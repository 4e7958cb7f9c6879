/** Names in square brackets: [key], [total:key]. */
const REFERENCE = /\[([^\]]+)\]/g;

/**
 * Turns a report's formula into one of Excel's.
 * @param formula as in `[requirement]-[covered]`
 * @param addressOf the address of a name in square brackets
 */
export const excelFormula = (formula: string, addressOf: (name: string) => string): string =>
  `=${formula.replace(REFERENCE, (_, name: string) => addressOf(name))}`;
