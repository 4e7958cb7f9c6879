/** `Excel.PaperType` by its number in a file, from 1. Source: ECMA-376 part 1, 18.3.1.63 (pageSetup, paperSize). */
// prettier-ignore
const PAPER_SIZES = [
  'Letter', 'LetterSmall', 'Tabloid', 'Ledger', 'Legal', 'Statement', 'Executive', 'A3', 'A4', 'A4Small', 'A5', 'B4', 'B5', 'Folio',
  'Quatro', 'Paper10x14', 'Paper11x17', 'Note', 'Envelope9', 'Envelope10', 'Envelope11', 'Envelope12', 'Envelope14', 'Csheet', 'Dsheet',
  'Esheet', 'EnvelopeDL', 'EnvelopeC5', 'EnvelopeC3', 'EnvelopeC4', 'EnvelopeC6', 'EnvelopeC65', 'EnvelopeB4', 'EnvelopeB5', 'EnvelopeB6',
  'EnvelopeItaly', 'EnvelopeMonarch', 'EnvelopePersonal', 'FanfoldUS', 'FanfoldStdGerman', 'FanfoldLegalGerman',
];

/** The API's name of a paper; one that it has no name for keeps its number: "Paper119". */
export const paperName = (number: number): string => PAPER_SIZES[number - 1] ?? `Paper${number}`;

/** The number of a paper in a file. */
export function paperNumber(name: string): number {
  const known = PAPER_SIZES.indexOf(name);
  return known >= 0 ? known + 1 : Number(name.replace('Paper', ''));
}
