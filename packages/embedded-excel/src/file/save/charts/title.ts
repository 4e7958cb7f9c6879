import { drawnText, textXml } from './drawingText';
import { solidFill, TEXT_COLOR } from './shapeLook';

export interface TitleLook {
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  /** Whether it reads from the bottom up, beside an axis. */
  readonly upright?: boolean;
}

/** 60,000ths of a degree: a quarter to the left. Source: ECMA-376 part 1, 20.1.10 (ST_Angle). */
const UPRIGHT = ' rot="-5400000" vert="horz"';

/** The first letter decides which way a paragraph reads. Source: Unicode Standard Annex 9, rules P2 and P3. */
const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const readsFromTheRight = (text: string): boolean => RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '');

function paragraph(line: string, look: string): string {
  const direction = readsFromTheRight(line) ? ' rtl="1"' : '';
  const start = `<a:p><a:pPr${direction}><a:defRPr${look}</a:defRPr></a:pPr>`;
  return line === '' ? `${start}</a:p>` : `${start}<a:r><a:rPr${look}</a:rPr><a:t>${textXml(line)}</a:t></a:r></a:p>`;
}

/**
 * A title of a chart or an axis, a paragraph a line; "" where the text has nothing that can be shown. It stands in the
 * file as a text, so that no text is taken for a formula. Source: ECMA-376 part 1, 21.2.2 (title).
 */
export function titleXml(text: string, { size, bold, upright = false }: TitleLook): string {
  const shown = drawnText(text);
  if (shown === '') return '';
  const look = ` sz="${size * 100}" b="${bold ? 1 : 0}">${solidFill(TEXT_COLOR)}`;
  const paragraphs = shown.split('\n').map((line) => paragraph(line, look));
  return (
    `<c:title><c:tx><c:rich><a:bodyPr${upright ? UPRIGHT : ''}/><a:lstStyle/>${paragraphs.join('')}</c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}
