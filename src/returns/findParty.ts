import type { FormKind } from '../forms/form';
import { formWords } from '../words/formWords';
import { LANGUAGES } from '../words/languages';
import { cleanText, inOneLine } from './cells/cleanText';
import { foldFormWord } from './foldFormWord';
import type { ReturnedFile } from './returnedFile';
import { sheetRows, type SheetRow } from './sheetRows';

type Labels = ReadonlySet<string>;

const labels = (key: 'donor' | 'state'): Labels =>
  new Set(LANGUAGES.map((language) => foldFormWord(formWords(language).head[key])));

/** What stands before the name of who a form is for, in every language. */
const LABELS: Readonly<Record<FormKind, Labels>> = { pledges: labels('donor'), needs: labels('state') };

/** Rows with more cells are those of tables, in whose headers the same words stand. */
const MOST_CELLS = 4;
/** Between the facts of one cell. */
const BETWEEN = /\s+\u00b7\s+/;
const WITH_COLON = /^([^:\uff1a]+)[:\uff1a](.+)$/s;

/**
 * Who a form says that it is for: what stands behind the first "Donor" or "Member State" at the head of a sheet that is
 * not hidden, in the same cell or in the next.
 * @returns null where there is none
 */
export function findParty({ sheets }: ReturnedFile, kind: FormKind): string | null {
  for (const sheet of sheets) {
    if (sheet.hidden) continue;
    for (const row of sheetRows(sheet)) {
      const name = nameIn(row, LABELS[kind]);
      if (name !== null) return name;
    }
  }
  return null;
}

function nameIn({ cells }: SheetRow, known: Labels): string | null {
  if (cells.size > MOST_CELLS) return null;
  const texts = [...cells.values()].map((cell) => cleanText(String(cell)).text);
  const facts = texts.flatMap((text) => text.split(BETWEEN)).flatMap((fact) => namedBy(fact, known) ?? []);
  const at = texts.findIndex((text) => known.has(foldFormWord(text)));
  const name = facts[0] ?? (at < 0 ? undefined : texts[at + 1]);
  return name === undefined ? null : inOneLine(name);
}

function namedBy(fact: string, known: Labels): string | undefined {
  const [, label, name] = WITH_COLON.exec(fact) ?? [];
  return label !== undefined && known.has(foldFormWord(label)) ? name!.trim() : undefined;
}
