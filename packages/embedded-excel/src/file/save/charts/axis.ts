import type { ChartAxis } from '../../../model/chart';
import { attributeXml } from './drawingText';
import { LINE_COLOR, THIN_LINES, thinLine } from './shapeLook';
import { titleXml } from './title';

/** What an axis is in its chart, beyond what it says itself. */
export interface AxisPlace {
  readonly id: number;
  /** The axis that it meets. */
  readonly crosses: number;
  /** Along the bottom, or up the left side. */
  readonly lies: 'across' | 'up';
  /** Whether the axis that it meets runs the other way, so that this one stands at the far side. */
  readonly isAtFarSide: boolean;
  /** Whether figures lie on both sides of it, so that its labels go to the edge instead of over them. */
  readonly isInside: boolean;
  /** The number format of what it shows. */
  readonly formatOfCells: string;
}

const SIDES = { across: { near: 'b', far: 't' }, up: { near: 'l', far: 'r' } } as const;

function scaling({ reversePlotOrder, minimum, maximum }: ChartAxis): string {
  const bound = (name: 'max' | 'min', value: number | null): string =>
    value === null ? '' : `<c:${name} val="${value}"/>`;
  const order = `<c:orientation val="${reversePlotOrder ? 'maxMin' : 'minMax'}"/>`;
  return `<c:scaling>${order}${bound('max', maximum)}${bound('min', minimum)}</c:scaling>`;
}

/**
 * "General" follows the cells, as in Excel's new charts, so that dates are shown as such; programs that do not look
 * there have the code.
 */
function numberFormat({ numberFormat: code }: ChartAxis, { formatOfCells }: AxisPlace): string {
  const isLinked = code === '' || code === 'General';
  const shown = attributeXml(isLinked ? formatOfCells : code);
  return `<c:numFmt formatCode="${shown}" sourceLinked="${isLinked ? 1 : 0}"/>`;
}

/** What all axes have, in the schema's order. */
function shared(axis: ChartAxis, place: AxisPlace): string {
  const { id, crosses, lies, isAtFarSide, isInside } = place;
  return (
    `<c:axId val="${id}"/>${scaling(axis)}<c:delete val="${axis.visible ? 0 : 1}"/>` +
    `<c:axPos val="${SIDES[lies][isAtFarSide ? 'far' : 'near']}"/>` +
    (axis.majorGridlines ? `<c:majorGridlines>${THIN_LINES}</c:majorGridlines>` : '') +
    titleXml(axis.title, { size: 9, bold: false, upright: lies === 'up' }) +
    numberFormat(axis, place) +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${isInside ? 'low' : 'nextTo'}"/>` +
    `<c:spPr>${thinLine(LINE_COLOR)}</c:spPr><c:crossAx val="${crosses}"/><c:crosses val="autoZero"/>`
  );
}

/**
 * An axis of categories, which Excel makes one of dates where the cells hold dates. Source: ECMA-376 part 1, 21.2.2
 * (catAx).
 */
export const categoryAxis = (axis: ChartAxis, place: AxisPlace): string =>
  `<c:catAx>${shared(axis, place)}<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>`;

/**
 * An axis of figures. Source: ECMA-376 part 1, 21.2.2 (valAx).
 * @param between whether it meets the other axis between two categories or at the middle of one
 */
export const valueAxis = (axis: ChartAxis, place: AxisPlace, between: 'between' | 'midCat'): string =>
  `<c:valAx>${shared(axis, place)}<c:crossBetween val="${between}"/></c:valAx>`;
