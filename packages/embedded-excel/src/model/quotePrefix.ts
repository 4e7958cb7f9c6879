import { DEFAULT_FORMAT } from './defaults';
import type { CellFormat } from './formats';

/** The same format with the other answer, so that cells that look alike share one. */
const others = new WeakMap<CellFormat, CellFormat>();

/** A format with or without the mark that the cell's text was entered after an apostrophe. */
export function withPrefix(format: CellFormat, quotePrefix: boolean): CellFormat {
  if (format.quotePrefix === quotePrefix) return format;
  let other = others.get(format);
  if (!other) {
    const made = Object.freeze({ ...format, quotePrefix });
    other = !quotePrefix && isDefault(made) ? DEFAULT_FORMAT : made;
    others.set(format, other);
    if (!others.has(other)) others.set(other, format);
  }
  return other;
}

const isDefault = (format: CellFormat): boolean =>
  (Object.keys(DEFAULT_FORMAT) as (keyof CellFormat)[]).every((key) => format[key] === DEFAULT_FORMAT[key]);
