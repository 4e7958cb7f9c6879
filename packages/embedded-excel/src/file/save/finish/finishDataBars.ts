import type { Parts } from './parts';

const BAR = /<cfRule type="dataBar"[^>]*>.*?<\/cfRule>/gs;
const EXTENSION = /<x14:cfRule type="dataBar" id="([^"]*)">.*?<\/x14:cfRule>/gs;
const POINT = /<cfvo type="([^"]*)"(?: val="([^"]*)")?><\/cfvo>/g;

/**
 * Excelize writes the bounds of a data bar only where Excel 2007 looks for them, and "automatic" where later versions do. They are
 * put there too.
 */
export function finishDataBars(parts: Parts, path: string): void {
  const sheet = parts.read(path);
  if (!sheet.includes('<x14:cfRule type="dataBar"')) return;
  const bounds = new Map<string, string[]>();
  for (const [rule] of sheet.matchAll(BAR)) {
    const id = /<x14:id>([^<]*)<\/x14:id>/.exec(rule)?.[1];
    if (id !== undefined)
      bounds.set(
        id,
        Array.from(rule.matchAll(POINT), ([, type, value]) => pointOf(type!, value)),
      );
  }
  parts.write(
    path,
    sheet.replace(EXTENSION, (rule, id: string) => {
      const [lower, upper] = bounds.get(id) ?? [];
      if (lower === undefined || upper === undefined || !rule.includes('autoMin')) return rule;
      return rule
        .replace(/<x14:cfvo type="autoMin"><\/x14:cfvo>/, lower)
        .replace(/<x14:cfvo type="autoMax"><\/x14:cfvo>/, upper)
        .replace('<x14:axisColor rgb="FFFF0000">', '<x14:axisColor rgb="FF000000">');
    }),
  );
}

function pointOf(type: string, value: string | undefined): string {
  if (type === 'min') return '<x14:cfvo type="autoMin"></x14:cfvo>';
  if (type === 'max') return '<x14:cfvo type="autoMax"></x14:cfvo>';
  return `<x14:cfvo type="${type}"><xm:f>${value ?? '0'}</xm:f></x14:cfvo>`;
}
