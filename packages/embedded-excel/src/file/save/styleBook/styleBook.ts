import { DEFAULT_FORMAT } from '../../../model/defaults';
import type { CellFormat, ConditionalFormat } from '../../../model/formats';
import { cellFormatsOf } from '../../open/cellFormats';
import { child, childrenOf, numberOf } from '../../open/elements';
import { paletteOf } from '../../open/styles';
import type { Theme } from '../../open/theme';
import { changedBorder, firstBorder } from './border';
import { changedCellFormat, firstCellFormat } from './cellFormat';
import { openCollection, type Collection } from './collection';
import { newDifference } from './difference';
import { firstFills, newFill } from './fill';
import { changedFont, firstFont } from './font';
import { countedStyleFormats, MOST } from './limits';
import { bordersKey, fontKey, lookKey } from './looks';
import { NEW_STYLES } from './newStyles';
import { numberFormatNumbers } from './numberFormats';
import type { Piece } from './piece';
import { ENTRIES, scanStyles } from './scanStyles';
import { spliceStyles } from './spliceStyles';

/** The styles part of a workbook that is saved: what the file has stays as it stands, and what it has not is appended. */
export interface StyleBook {
  /**
   * The number by which a cell refers to a format. It is the number of the format that this one was made from where it still looks as that
   * one does; else that of a copy of it, in which only what looks otherwise is changed.
   * @throws WorkbookFileError where Excel could not load so many
   */
  numberOf(format: CellFormat): number;
  /** The number by which a conditional format refers to what it does with cells. */
  differenceOf(format: ConditionalFormat['format']): number;
  /** Whether the part is new, or anything was appended to it. */
  isChanged(): boolean;
  /** The part; the same text as was opened where nothing was appended. */
  text(): string;
}

/**
 * Opens the styles part of a workbook for appending.
 * @param text the part as it stands in the file; null for a new workbook
 * @param theme the colours by which formats of the file are read
 * @throws WorkbookFileError where the part is damaged
 */
export function openStyleBook(text: string | null, theme: Theme): StyleBook {
  const scanned = scanStyles(text ?? NEW_STYLES);
  const { root, place } = scanned;
  const isStrict = Object.values(place.attributes).some((value) => value === STRICT);
  const hasStyles = childrenOf(child(root, 'cellStyleXfs'), 'xf').length > 0;
  const prefixOf = (name: Collection['name']): string => scanned.collections.get(name)?.prefix ?? place.prefix;
  const open = (name: Collection['name'], first: readonly Piece[] = [], firstAreFixed = false, most = MOST[name]) =>
    openCollection(scanned, childrenOf(child(root, name), ENTRIES[name]), name, { first, firstAreFixed, most });

  const numFmts = open('numFmts');
  const fonts = open('fonts', [firstFont(prefixOf('fonts'))]);
  const fills = open('fills', firstFills(prefixOf('fills')), true);
  const borders = open('borders', [firstBorder(prefixOf('borders'), isStrict)]);
  const cellXfs = open(
    'cellXfs',
    [firstCellFormat(prefixOf('cellXfs'), hasStyles)],
    false,
    MOST.cellXfs - countedStyleFormats(root),
  );
  const dxfs = open('dxfs');
  const collections = [numFmts, fonts, fills, borders, cellXfs, dxfs];

  const ofFile = cellFormatsOf(root, paletteOf(root, theme));
  const looks = ofFile.length === 0 ? [DEFAULT_FORMAT] : ofFile;
  const lookKeys: string[] = [];
  const keyOf = (xf: number): string => (lookKeys[xf] ??= lookKey(looks[xf]!));
  const codeNumber = numberFormatNumbers(root, numFmts);
  const known = new Map<CellFormat, number>();
  const derived = new Map<string, number>();
  const parts = new Map<string, number>();
  const partOf = (key: string, make: () => number): number => {
    let number = parts.get(key);
    if (number === undefined) parts.set(key, (number = make()));
    return number;
  };

  function derive(base: number, format: CellFormat): number {
    const xf = cellXfs.at(base);
    const look = looks[base]!;
    const font = fontKey(format.font);
    const lines = bordersKey(format.borders);
    const fontId = numberOf(xf, 'fontId', 0);
    const borderId = numberOf(xf, 'borderId', 0);
    const before = cellXfs.count();
    const number = cellXfs.numberOf(
      changedCellFormat(xf, look, format, {
        numFmtId: look.numberFormat === format.numberFormat ? undefined : codeNumber(format.numberFormat),
        fontId:
          fontKey(look.font) === font
            ? undefined
            : partOf(`font ${fontId} ${font}`, () =>
                fonts.numberOf(changedFont(fonts.at(fontId), look.font, format.font)),
              ),
        fillId:
          look.fill === format.fill
            ? undefined
            : partOf(`fill ${format.fill}`, () => fills.numberOf(newFill(fills.prefix, format.fill))),
        borderId:
          bordersKey(look.borders) === lines
            ? undefined
            : partOf(`border ${borderId} ${lines}`, () =>
                borders.numberOf(changedBorder(borders.at(borderId), look.borders, format.borders, isStrict)),
              ),
      }),
    );
    // A format needs what it refers to, which a file without formats may not have.
    if (cellXfs.count() > before) for (const one of [fonts, fills, borders]) one.complete();
    return number;
  }

  function find(format: CellFormat): number {
    const base = format.xf ?? 0;
    if (looks[base] === undefined)
      throw new Error(`a format was made from number ${base}, but there are ${looks.length}`);
    const key = lookKey(format);
    if (key === keyOf(base)) return base;
    if (format === DEFAULT_FORMAT && looks.includes(DEFAULT_FORMAT)) return looks.indexOf(DEFAULT_FORMAT);
    const place = `${base}\n${key}`;
    let number = derived.get(place);
    if (number === undefined) derived.set(place, (number = derive(base, format)));
    return number;
  }

  const isChanged = (): boolean => text === null || collections.some((one) => one.appended().length > 0);
  return {
    numberOf(format) {
      let number = known.get(format);
      if (number === undefined) known.set(format, (number = find(format)));
      return number;
    },
    differenceOf: (format) => dxfs.numberOf(newDifference(dxfs.prefix, format)),
    isChanged,
    text: () => (isChanged() ? spliceStyles(scanned, collections) : scanned.text),
  };
}

/** Source: ISO/IEC 29500-1, annex A: the namespace of strict files. */
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
