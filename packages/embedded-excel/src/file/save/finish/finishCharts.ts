import { printSheetName } from '../../../model/address';
import { sameName } from '../../../model/findSheet';
import { replaceParts } from '../../../model/formulaParts';
import type { Workbook } from '../../../model/workbook';
import { LITERAL_NAME } from '../charts';
import { escaped, unescaped, type Parts } from './parts';

const LITERAL = new RegExp(
  `<(c:)?tx><(?:c:)?strRef><(?:c:)?f>${LITERAL_NAME}(.*?)</(?:c:)?f>(?:.*?)</(?:c:)?strRef></(?:c:)?tx>`,
  'gs',
);
const REFERENCE = /(<(?:c:|cx:)?f>)([^<]*)(<\/(?:c:|cx:)?f>)/g;

/** Names of series that are written out become texts, and charts of the file follow sheets that have another name now. */
export function finishCharts(parts: Parts, workbook: Workbook): void {
  const renamed = workbook.sheets.filter(({ sourceName, name }) => sourceName !== null && sourceName !== name);
  for (const path of parts.paths().filter((one) => /\/charts\/chart[^/]*\.xml$/.test(one))) {
    const before = parts.read(path);
    const named = before.replace(LITERAL, (_, prefix: string | undefined, name: string) => {
      const p = prefix ?? '';
      return `<${p}tx><${p}v>${name}</${p}v></${p}tx>`;
    });
    // Charts made in this run have the sheets' names of now; those of the file have names that only the file knew.
    const isMade = named !== before;
    const after =
      isMade || renamed.length === 0
        ? named
        : named.replace(
            REFERENCE,
            (_, start: string, formula: string, end: string) =>
              start + escaped(follow(unescaped(formula), renamed)) + end,
          );
    if (after !== before) parts.write(path, after);
  }
}

const follow = (formula: string, renamed: readonly { sourceName: string | null; name: string }[]): string =>
  replaceParts(formula, (part) => {
    if (part.kind !== 'reference' || part.sheet === null) return undefined;
    const sheet = renamed.find(({ sourceName }) => sourceName !== null && sameName(sourceName, part.sheet!));
    return sheet && `${printSheetName(sheet.name)}!${part.reference}`;
  });
