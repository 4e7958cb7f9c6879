import { newPiece, type Piece } from './piece';
import { argb } from './words';

const pattern = (prefix: string, patternType: string, colors: readonly Piece[] = []): Piece =>
  newPiece(prefix, 'fill', {}, [newPiece(prefix, 'patternFill', { patternType }, colors)]);

/**
 * The two fills that every workbook begins with. Source: Microsoft, [MS-OI29500] on ISO/IEC 29500-1 18.8.21: "the first
 * two Fill values are reserved and deviations from their predefined values are not respected".
 */
export const firstFills = (prefix: string): readonly Piece[] => [pattern(prefix, 'none'), pattern(prefix, 'gray125')];

/** A solid fill as Excel writes it, "" for none. */
export const newFill = (prefix: string, color: string): Piece =>
  color === ''
    ? pattern(prefix, 'none')
    : pattern(prefix, 'solid', [
        newPiece(prefix, 'fgColor', { rgb: argb(color) }),
        newPiece(prefix, 'bgColor', { indexed: '64' }),
      ]);
