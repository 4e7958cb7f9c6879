import { sameName } from '../../../model/findSheet';
import type { Sheet } from '../../../model/workbook';
import { attribute, relationsOf, type Parts } from './parts';

/** Tables without a header row, and with a total row, are told so: Excelize has no word for it. */
export function finishTables(parts: Parts, path: string, sheet: Sheet): void {
  const unusual = sheet.tables.filter(
    ({ showHeaders, showTotals, showFilterButton }) => !showHeaders || showTotals || !showFilterButton,
  );
  if (unusual.length === 0) return;
  for (const { type, path: part } of relationsOf(parts, path).values()) {
    if (!type.endsWith('/table')) continue;
    const text = parts.read(part);
    const tag = /<table\s[^>]*>/.exec(text)?.[0] ?? '';
    const table = unusual.find(({ name }) => sameName(name, attribute(tag, 'displayName') ?? ''));
    if (!table) continue;
    const told = tag
      .replace(/\s(?:headerRowCount|totalsRowCount)="[^"]*"/g, '')
      .replace(
        />$/,
        `${table.showHeaders ? '' : ' headerRowCount="0"'}${table.showTotals ? ' totalsRowCount="1"' : ''}>`,
      );
    const filter =
      table.showFilterButton && table.showHeaders ? text : text.replace(/<autoFilter[^>]*>(?:.*?<\/autoFilter>)?/s, '');
    const next = filter.replace(tag, told);
    if (next !== text) parts.write(part, next);
  }
}
