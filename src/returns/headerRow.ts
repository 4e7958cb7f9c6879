import { formKeys, MONEY_COLUMN, type FormColumnKey } from '../forms/columns';
import { columnsOfForm } from '../forms/columnOfForm';
import type { FormKind } from '../forms/form';
import { ownKeys, type OwnColumn } from '../forms/ownColumns';
import { formWords } from '../words/formWords';
import { LANGUAGES } from '../words/languages';
import type { Language } from '../words/languages';
import { foldFormWord } from './foldFormWord';
import type { SheetRow } from './sheetRows';

export type HeaderKey = FormColumnKey | OwnColumn;

/** The columns whose headers stand in a row; more than one where headers are the same. */
export type Headers = ReadonlyMap<HeaderKey, readonly number[]>;

/** Fewer known headers in a row than this are chance. */
const FEWEST = 4;
const LONGEST_HEADER = 100;

type Folded = ReadonlyMap<Language, ReadonlyMap<string, HeaderKey>>;

const headersOf = (kind: FormKind): Folded =>
  new Map(
    LANGUAGES.map((language) => {
      const { headers, readToo } = formWords(language);
      const others: Readonly<Partial<Record<HeaderKey, readonly string[]>>> = readToo.headers ?? {};
      const keys: readonly HeaderKey[] = [...ownKeys(kind), ...formKeys(kind)];
      const known = [
        ...keys.flatMap((key) => (others[key] ?? []).map((header) => [header, key] as const)),
        ...keys.map((key) => [headers[key], key] as const),
      ];
      return [language, new Map(known.map(([header, key]) => [foldFormWord(header), key]))];
    }),
  );

const HEADERS: Readonly<Record<FormKind, Folded>> = { pledges: headersOf('pledges'), needs: headersOf('needs') };

/** The base currency stands behind the word, as in "Value (USD)". */
const VALUES: ReadonlySet<string> = new Set(
  LANGUAGES.map((language) => foldFormWord(formWords(language).headers.value)),
);

/** Whether a header is that of the computed values, in any language. */
export const isHeaderOfValues = (header: string): boolean =>
  VALUES.has(foldFormWord(header.replace(/[(\uff08]\s*[A-Za-z]{3}\s*[)\uff09]\s*$/, '')));

const EVERY_HEADER: ReadonlySet<string> = new Set(
  Object.values(HEADERS).flatMap((folded) => [...folded.values()].flatMap((words) => [...words.keys()])),
);

/** Whether a text is a header of a form, in any language. */
export const isHeader = (text: string): boolean => EVERY_HEADER.has(foldFormWord(text)) || isHeaderOfValues(text);

const OPEN_NEEDS: readonly ReadonlySet<string>[] = LANGUAGES.map(
  (language) => new Set(Object.values(formWords(language).openNeeds.columns).map(foldFormWord)),
);

/** Columns that the schema wants in every row. */
export const requiredColumns = (kind: FormKind): FormColumnKey[] =>
  columnsOfForm(kind).flatMap(({ key, schema }) => (schema.required ? [key] : []));

/** The texts of a row that may be headers, folded, by their columns. */
export function foldedTexts({ cells }: SheetRow): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const [column, value] of cells) {
    if (typeof value !== 'string' || value.length > LONGEST_HEADER) continue;
    const folded = foldFormWord(value);
    if (folded !== '') texts.set(column, folded);
  }
  return texts;
}

/**
 * Reads a row as headers: by the language that knows most of them, the form's first, and what is left by the others.
 */
export function readHeaders(texts: ReadonlyMap<number, string>, kind: FormKind, language: Language): Headers {
  const score = (words: ReadonlyMap<string, HeaderKey>): number =>
    new Set([...texts.values()].map((text) => words.get(text)).filter((key) => key !== undefined)).size;
  const byScore = [language, ...LANGUAGES.filter((other) => other !== language)]
    .map((one) => HEADERS[kind].get(one)!)
    .map((words) => ({ words, score: score(words) }))
    .sort((one, other) => other.score - one.score);
  const headers = new Map<HeaderKey, number[]>();
  const taken = new Set<number>();
  for (const { words } of byScore) {
    const before = new Set(headers.keys());
    for (const [column, text] of texts) {
      const key = words.get(text);
      if (key === undefined || taken.has(column) || before.has(key)) continue;
      headers.set(key, [...(headers.get(key) ?? []), column]);
      taken.add(column);
    }
  }
  return headers;
}

/**
 * The headers of a table of the form that stand in a row; null where it is no header row. It is one that has currency
 * and amount, or half of the columns that every row must fill and is not more like the list of open needs, which has
 * neither.
 */
export function headerRow(row: SheetRow, kind: FormKind, language: Language): Headers | null {
  if (row.cells.size < FEWEST) return null;
  const texts = foldedTexts(row);
  if (texts.size < FEWEST) return null;
  const headers = readHeaders(texts, kind, language);
  if (headers.size < FEWEST) return null;
  if (headers.has('currency') && headers.has(MONEY_COLUMN[kind])) return headers;
  const required = requiredColumns(kind);
  if (required.filter((key) => headers.has(key)).length * 2 < required.length) return null;
  const asOpenNeeds = Math.max(
    ...OPEN_NEEDS.map((words) => [...new Set(texts.values())].filter((text) => words.has(text)).length),
  );
  return asOpenNeeds < headers.size ? headers : null;
}
