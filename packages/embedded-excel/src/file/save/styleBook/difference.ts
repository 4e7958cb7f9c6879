import type { ConditionalFormat } from '../../../model/formats';
import { newPiece, type Piece } from './piece';
import { argb } from './words';

/**
 * How a conditional format changes cells, as Excel writes it: the colour of a solid fill is that of its background.
 * Source: ECMA-376 part 1, 18.8.14, and what Excel writes.
 */
export function newDifference(prefix: string, { fill, fontColor, bold }: ConditionalFormat['format']): Piece {
  const make = (name: string, attributes: Record<string, string>, children: readonly Piece[] = []): Piece =>
    newPiece(prefix, name, attributes, children);
  const font = [
    ...(bold === undefined ? [] : [make('b', bold ? {} : { val: '0' })]),
    ...(fontColor === undefined ? [] : [make('color', { rgb: argb(fontColor) })]),
  ];
  return make('dxf', {}, [
    ...(font.length === 0 ? [] : [make('font', {}, font)]),
    ...(fill === undefined
      ? []
      : [make('fill', {}, [make('patternFill', {}, [make('bgColor', { rgb: argb(fill) })])])]),
  ]);
}
