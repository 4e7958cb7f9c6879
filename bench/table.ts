export interface Measured {
  readonly what: string;
  readonly figure: string;
}

/** Prints measurements as a table of two columns. */
export function printTable(title: string, rows: readonly Measured[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  process.stdout.write(`\n${title}\n${'-'.repeat(title.length)}\n`);
  for (const { what, figure } of rows) process.stdout.write(`${what.padEnd(width)}  ${figure}\n`);
}
