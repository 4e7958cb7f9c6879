import type { Language } from '../words/languages';
import { fingerprint } from './fingerprint';
import type { FormKind } from './form';

/** The version of the forms that are made now; a change of their columns or sheets raises it. */
export const FORM_VERSION = 1;

/** By what a returned form is recognized. */
export interface FormReference {
  /** FORM_VERSION of the program that made it. */
  readonly version: number;
  readonly kind: FormKind;
  readonly language: Language;
  /** As registerKeys gives it. */
  readonly register: string;
  /** As partyKey gives it. */
  readonly party: string;
  /** ISO day on which it was made. */
  readonly madeOn: string;
}

const LETTERS: Readonly<Record<FormKind, string>> = { pledges: 'P', needs: 'N' };
const KEY = 8;
const CHECK = 2;
const SHAPE = /PB(\d{1,3})-([PN])-(AR|EN|ES|FR|RU|ZH)-([0-9A-Z]{8})-([0-9A-Z]{8})-(\d{4})(\d{2})(\d{2})-([0-9A-Z]{2})/;

/**
 * The reference as it is printed: "PB1-P-FR-7KQ4M2XA-9TR3DD0C-20261124-4T", the last two characters being a check of
 * the others.
 */
export function writeReference({ version, kind, language, register, party, madeOn }: FormReference): string {
  const day = madeOn.replaceAll('-', '');
  const text = `PB${version}-${LETTERS[kind]}-${language.toUpperCase()}-${register}-${party}-${day}`;
  return `${text}-${fingerprint(text, CHECK)}`;
}

/**
 * Finds a reference in a text, in any letter case.
 * @returns null where there is none, or where its check does not fit: it was not copied whole
 */
export function readReference(text: string): FormReference | null {
  const found = SHAPE.exec(text.toUpperCase());
  if (!found) return null;
  const [whole, version, letter, language, register, party, year, month, day, check] = found as string[];
  if (fingerprint(whole!.slice(0, -CHECK - 1), CHECK) !== check) return null;
  return {
    version: Number(version),
    kind: letter === LETTERS.needs ? 'needs' : 'pledges',
    language: language!.toLowerCase() as Language,
    register: register!,
    party: party!,
    madeOn: `${year}-${month}-${day}`,
  };
}

/**
 * What a register is known by: its setting Register ID, else the moment in which its workbook was made, else its
 * session title.
 */
export interface RegisterMarks {
  readonly registerId: string | null;
  /** ISO time; null where the workbook does not say. */
  readonly createdAt: string | null;
  readonly sessionTitle: string | null;
}

/**
 * The keys by which a register is known, the one that new forms bear first. A form made before the register was given
 * an identifier is still one of it.
 * @returns none where nothing tells the register from another
 */
export const registerKeys = ({ registerId, createdAt, sessionTitle }: RegisterMarks): string[] =>
  [registerId, createdAt, sessionTitle]
    .filter((mark) => mark !== null && mark.trim() !== '')
    .map((mark) => fingerprint(`register ${mark!.trim().toLowerCase()}`, KEY));

/** By what two spellings of a party are the same: letter case, spaces and widths of letters make no difference. */
export const foldParty = (party: string): string => party.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/** The key of a donor, by its name, or of a Member State, by its ISO 3166 alpha-3 code, in one register. */
export const partyKey = (register: string, party: string): string =>
  fingerprint(`${register} ${foldParty(party)}`, KEY);
