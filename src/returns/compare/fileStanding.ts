import { FORM_VERSION, partyKey, registerKeys, type FormReference } from '../../forms/formReference';
import type { Issue } from '../../register/issue';
import type { Code } from '../../register/issueCodes';
import { tables } from '../../register/schema';
import type { FileStatus } from '../collection';
import type { ReadForm } from '../readForm';
import type { ReturnGiven } from '../returnGiven';
import type { Ground } from './ground';
import type { RegisterRows } from './registerRows';
import { returnIssue } from './returnIssue';
import type { Sender } from './senders';

/** What a returned file is, before its rows are looked at. */
export interface FileStanding {
  readonly status: FileStatus;
  /** With what its rows are compared; null where they are rejected, or there are none. */
  readonly compared: { readonly form: ReadForm; readonly sender: Sender; readonly rows: RegisterRows } | null;
  readonly sender: Sender | null;
  readonly issues: readonly Issue[];
}

/**
 * Says what a returned file is to the register.
 * @param before the name of the file that is the same, byte for byte, and came before it; null where there is none
 */
export function fileStanding(ground: Ground, given: ReturnGiven, before: string | null): FileStanding {
  const { form, reference, failure } = given;
  const table = reference === null ? '' : tables[reference.kind].name;
  const sender = reference && isOfRegister(ground, reference.register) ? senderOf(ground, given) : null;
  const say = (status: FileStatus, code: Code, found: string, wanted: string): FileStanding => ({
    status,
    compared: null,
    sender,
    issues: [returnIssue({ code, table, found, wanted })],
  });
  if (before !== null)
    return say(
      'duplicate file',
      'duplicate-file',
      `the same file as ${before}`,
      'each file once; the first is compared',
    );
  if (failure)
    return say(
      failure.status,
      failure.status === 'unreadable' ? 'unreadable-file' : 'not-a-form',
      failure.found,
      failure.wanted,
    );
  if (!form || !reference) throw new RangeError(`${given.file}: neither a form nor a failure was given`);
  if (!isOfRegister(ground, reference.register))
    return say(
      'other register',
      'other-register',
      `a form of the register ${reference.register}`,
      wantedRegister(ground),
    );
  if (reference.version > FORM_VERSION)
    return say(
      'newer template',
      'newer-template',
      `a form of version ${reference.version}`,
      `version ${FORM_VERSION} or older`,
    );
  if (!sender)
    return say(
      'unknown sender',
      'unknown-sender',
      `a form of ${form.party ?? 'a party without a name'}${isRenamed(form) ? ', another name than the form was made for' : ''}`,
      isRenamed(form)
        ? 'the name that the form was made for, or the donor in Donors under that'
        : WANTED[reference.kind],
    );
  if (form.others?.some((other) => !isOfSame(other, reference)))
    return { status: 'problems', compared: null, sender, issues: [] };
  const rows = ground.rows[reference.kind];
  const missing = rows?.source.found.missing.map((key) => rows.source.schema.columns[key]!.header) ?? [];
  if (!rows || missing.length > 0)
    return say(
      'problems',
      'column-not-in-register',
      rows ? `a table ${rows.source.raw.name} without ${missing.join(', ')}` : `a register without a table ${table}`,
      `a table ${table} with every column that it must have`,
    );
  const compared = { form, sender, rows };
  if (reference.version === FORM_VERSION) return { status: 'ready', compared, sender, issues: [] };
  const older = say(
    'older template',
    'older-template',
    `a form of version ${reference.version}`,
    `version ${FORM_VERSION}; it is compared`,
  );
  return { ...older, compared };
}

const WANTED = {
  pledges: 'a donor that the register has under this name',
  needs: 'a State that the register knows',
} as const;

/**
 * Whether the name of the donor was changed on the form: its reference is of another. States are named in the language
 * of the form.
 */
const isRenamed = ({ party, reference }: ReadForm): boolean =>
  reference.kind === 'pledges' && typeof party === 'string' && partyKey(reference.register, party) !== reference.party;

const isOfRegister = ({ side }: Ground, register: string): boolean => registerKeys(side.marks).includes(register);

/**
 * A donor that the register had when the form was made, and does not have any more, is not taken from the form: it has
 * another name by now.
 */
const senderOf = ({ senders }: Ground, { form, reference }: ReturnGiven): Sender | null =>
  senders.find(reference!, form?.asSent && form.asSent.size > 0 ? null : (form?.party ?? null));

const isOfSame = (one: FormReference, other: FormReference): boolean =>
  one.kind === other.kind && one.register === other.register && one.party === other.party;

function wantedRegister({ side }: Ground): string {
  const keys = registerKeys(side.marks);
  return keys.length === 0
    ? 'a register by which forms can be recognized: with the setting Register ID'
    : `a form of this register, ${keys.join(' or ')}`;
}
