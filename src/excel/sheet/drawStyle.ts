import { COLOURS, type Style } from './styles';

/** Gives a range its looks. */
export function drawStyle(range: Excel.Range, style: Style): void {
  const { format } = range;
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline) format.font.underline = 'Single';
  if (style.align !== undefined) format.horizontalAlignment = style.align;
  if (style.readingOrder !== undefined) format.readingOrder = style.readingOrder;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.topBorder !== undefined) line(format, 'EdgeTop', style.topBorder, COLOURS.accent);
  if (style.bottomBorder !== undefined) {
    const color = style.bottomBorder === 'Medium' ? COLOURS.accent : COLOURS.line;
    line(format, 'EdgeBottom', style.bottomBorder, color);
  }
  if (style.innerLines) {
    line(format, 'InsideHorizontal', 'Hairline', COLOURS.line);
    line(format, 'EdgeBottom', 'Hairline', COLOURS.line);
  }
}

function line(
  format: Excel.RangeFormat,
  side: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  weight: 'Hairline' | 'Thin' | 'Medium',
  color: string,
): void {
  const border = format.borders.getItem(side);
  border.style = 'Continuous';
  border.weight = weight;
  border.color = color;
}
