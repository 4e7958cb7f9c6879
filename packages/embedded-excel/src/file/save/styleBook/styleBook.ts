import { DEFAULT_FORMAT } from '../../../model/defaults';
import type { CellFormat, ConditionalFormat } from '../../../model/formats';
import { cellFormatsOf } from '../../open/cellFormats';
import { child, childrenOf, numberOf } from '../../open/elements';
import { paletteOf } from '../../open/styles';
import type { Theme } from '../../open/theme';
import { changedBorder, firstBorder } from './border';
import { changedCellFormat, firstCellFormat, type References } from './cellFormat';
import { openCollection, type Collection } from './collection';
import { newDifference } from './difference';
import { firstFills, newFill } from './fill';
import { changedFont, firstFont } from './font';
import { countedStyleFormats, MOST } from './limits';
import { lookOf, type Look } from './looks';
import { NEW_STYLES } from './newStyles';
import { numberFormatNumbers } from './numberFormats';
import type { Piece } from './piece';
import { ENTRIES, scanStyles } from './scanStyles';
import { spliceStyles } from './spliceStyles';

/**
 * The styles part of a workbook that is saved: what the file has stays as it stands, and what it has not is appended.
 */
export interface StyleBook {
  /**
   * The number by which a cell refers to a format. It is the number of the format that this one was made from where it
   * still looks as that one does; else that of a copy of it, in which only what looks otherwise is changed.
   * @throws WorkbookFileError where Excel could not load so many
   */
  numberOf: (format: CellFormat) => number;
  /** The number by which a conditional format refers to what it does with cells. */
  differenceOf: (format: ConditionalFormat['format']) => number;
  /** Whether the part is new, or anything was appended to it. */
  isChanged: () => boolean;
  /** The part; the same text as was opened where nothing was appended. */
  text: () => string;
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
  const formats = ofFile.length === 0 ? [DEFAULT_FORMAT] : ofFile;
  const looks: Look[] = [];
  const codeNumber = numberFormatNumbers(root, numFmts);
  const known = new Map<CellFormat, number>();
  const derived = new Map<number, Map<string, number>>();
  const parts = new Map<string, number>();
  const partOf = (key: string, make: () => number): number => {
    let number = parts.get(key);
    if (number === undefined) parts.set(key, (number = make()));
    return number;
  };

  function derive(base: number, look: Look, wanted: Look): number {
    const xf = cellXfs.at(base);
    const { numberFormat, fill, font, borders: lines } = wanted.format;
    const before = cellXfs.count();
    const fontId = numberOf(xf, 'fontId', 0);
    const borderId = numberOf(xf, 'borderId', 0);
    const newFont = () => fonts.numberOf(changedFont(fonts.at(fontId), look.format.font, font));
    const newBorder = () => borders.numberOf(changedBorder(borders.at(borderId), look.format.borders, lines, isStrict));
    const references: References = {
      numFmtId: look.format.numberFormat === numberFormat ? undefined : codeNumber(numberFormat),
      fontId: look.font === wanted.font ? undefined : partOf(`font ${fontId} ${wanted.font}`, newFont),
      fillId:
        look.format.fill === fill
          ? undefined
          : partOf(`fill ${fill}`, () => fills.numberOf(newFill(fills.prefix, fill))),
      borderId: look.lines === wanted.lines ? undefined : partOf(`border ${borderId} ${wanted.lines}`, newBorder),
    };
    const number = cellXfs.numberOf(changedCellFormat(xf, look, wanted, references));
    // A format needs what it refers to, which a file without formats may not have.
    if (cellXfs.count() > before) for (const one of [fonts, fills, borders]) one.complete();
    return number;
  }

  function find(format: CellFormat): number {
    const base = format.xf ?? 0;
    if (formats[base] === undefined)
      throw new Error(`a format was made from number ${base}, but there are ${formats.length}`);
    const wanted = lookOf(format);
    const look = (looks[base] ??= lookOf(formats[base]));
    if (wanted.whole === look.whole) return base;
    if (format === DEFAULT_FORMAT && formats.includes(DEFAULT_FORMAT)) return formats.indexOf(DEFAULT_FORMAT);
    let ofBase = derived.get(base);
    if (!ofBase) derived.set(base, (ofBase = new Map<string, number>()));
    let number = ofBase.get(wanted.whole);
    if (number === undefined) ofBase.set(wanted.whole, (number = derive(base, look, wanted)));
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
