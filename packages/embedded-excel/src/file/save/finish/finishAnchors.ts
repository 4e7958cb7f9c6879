import type { Chart } from '../../../model/chart';
import type { Sheet } from '../../../model/workbook';
import { cornerAt, type Corner } from '../charts';
import { attribute, relationsOf, type Parts } from './parts';

const ANCHOR = /<xdr:twoCellAnchor[^>]*>.*?<\/xdr:twoCellAnchor>/gs;
/** English metric units. Source: ECMA-376 part 1, 20.1.10.16 (ST_Coordinate). */
const UNITS_A_POINT = 12_700;

/** Excelize counts the rows below a chart in a unit of its own; the charts made here get the very corners that they have. */
export function finishAnchors(parts: Parts, path: string, sheet: Sheet): void {
  const made = sheet.charts.filter(({ origin }) => origin === 'made');
  if (made.length === 0) return;
  for (const { type, path: drawing } of relationsOf(parts, path).values()) {
    if (!type.endsWith('/drawing')) continue;
    parts.write(
      drawing,
      parts.read(drawing).replace(ANCHOR, (anchor) => {
        const name = attribute(/<xdr:cNvPr\s[^>]*>/.exec(anchor)?.[0] ?? '', 'name');
        const chart = made.find((one) => one.name === name);
        return chart ? placed(anchor, sheet, chart) : anchor;
      }),
    );
  }
}

function placed(anchor: string, sheet: Sheet, { left, top, width, height }: Chart): string {
  const corner = (tag: 'from' | 'to', { row, column, x, y }: Corner): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(x * UNITS_A_POINT)}</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(y * UNITS_A_POINT)}</xdr:rowOff></xdr:${tag}>`;
  return anchor
    .replace(/<xdr:from>.*?<\/xdr:from>/s, corner('from', cornerAt(sheet, left, top)))
    .replace(/<xdr:to>.*?<\/xdr:to>/s, corner('to', cornerAt(sheet, left + width, top + height)));
}
