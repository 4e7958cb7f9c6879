import type { Chart } from '../../../model/chart';
import type { Sheet } from '../../../model/workbook';
import { CHART, DRAWING, RELATIONSHIPS, SPREADSHEET_DRAWING, XML_HEAD } from '../../xml/namespaces';
import { cornerAt, type Corner } from './cornerAt';
import { attributeXml, drawnText } from './drawingText';
import { EMU } from './shapeLook';

const corner = (tag: 'from' | 'to', { row, column, x, y }: Corner): string =>
  `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(x * EMU)}</xdr:colOff>` +
  `<xdr:row>${row}</xdr:row><xdr:rowOff>${Math.round(y * EMU)}</xdr:rowOff></xdr:${tag}>`;

/** The title is what a screen reader says of a chart. Source: ECMA-376 part 1, 20.5.2 (cNvPr), descr. */
const alternativeText = ({ title }: Chart): string =>
  drawnText(title) === '' ? '' : ` descr="${attributeXml(title)}"`;

/**
 * The place of a chart on its sheet, between two corners. It says its namespaces itself, so that it can stand in any
 * drawing part. Source: ECMA-376 part 1, 20.5.2 (twoCellAnchor).
 * @param ids of the shape, which no other of the drawing has, and of the drawing part's relationship to the chart part
 */
export function anchorXml(
  sheet: Sheet,
  chart: Chart,
  { shape, relation }: { readonly shape: number; readonly relation: string },
): string {
  const { left, top, width, height, name } = chart;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}">` +
    corner('from', cornerAt(sheet, left, top)) +
    corner('to', cornerAt(sheet, left + width, top + height)) +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${shape}" name="${attributeXml(name)}"${alternativeText(chart)}/><xdr:cNvGraphicFramePr/>` +
    '</xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${attributeXml(relation)}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

/** A drawing part with these anchors. Source: ECMA-376 part 1, 20.5.2 (wsDr). */
export const drawingPart = (anchors: readonly string[]): string =>
  `${XML_HEAD}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors.join('')}</xdr:wsDr>`;
