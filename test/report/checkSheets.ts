import type { FiguresBlock, Report, ReportValue, TableBlock } from '../../src/report/report';
import { evaluate } from './evaluate';

const close = (found: ReportValue | undefined, wanted: ReportValue, where: string): void => {
  if (found === null || found === undefined || wanted === null) {
    if ((found ?? null) !== wanted) throw new Error(`${where}: ${found} for ${wanted}`);
  } else if (Math.abs(Number(found) - Number(wanted)) > 1e-6) throw new Error(`${where}: ${found} for ${wanted}`);
};

/**
 * Proves of every sheet: each row's value is what its formula gives on the printed cells, and each column adds up to
 * its control.
 */
export function checkSheets(report: Report): void {
  for (const sheet of report.sheets) {
    for (const block of sheet.blocks) {
      if (block.type === 'table') checkTable(sheet.id, block);
      if (block.type === 'figures') checkFigures(sheet.id, block);
    }
  }
}

function checkTable(sheet: string, { id, columns, rows }: TableBlock): void {
  const totals = new Map(
    columns.map(({ key }) => [key, rows.reduce((so, row) => so + (Number(row[key] ?? 0) || 0), 0)]),
  );
  for (const { key, formula, control } of columns) {
    const where = `${sheet} ${id} ${key}`;
    rows.forEach((row, place) => {
      if (!(key in row)) throw new Error(`${where}: row ${place} has no such cell`);
      if (formula === undefined) return;
      const valueOf = (name: string): ReportValue => {
        const found = /^(\S+) where (\S+)=(\S+)$/.exec(name);
        if (found) return rows.find((other) => other[found[2]!] === row[found[3]!])?.[found[1]!] ?? null;
        if (name.startsWith('above:')) return rows[place - 1]?.[name.slice(6)] ?? null;
        return name.startsWith('total:') ? totals.get(name.slice(6))! : row[name]!;
      };
      close(row[key], evaluate(formula, valueOf), `${where} in row ${place}`);
    });
    if (control !== undefined) close(totals.get(key), control, `${where} in total`);
  }
}

function checkFigures(sheet: string, { id, figures }: FiguresBlock): void {
  const values = new Map(figures.map(({ key, value }) => [key, value]));
  for (const { key, value, formula } of figures) {
    if (formula !== undefined)
      close(
        value,
        evaluate(formula, (name) => values.get(name)!),
        `${sheet} ${id} ${key}`,
      );
  }
}
