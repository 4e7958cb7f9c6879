import { FORM_VERSION, partyKey, registerKeys, type FormReference } from '../../forms/formReference';
import type { Found, Wanted } from '../../words/foundAndWanted';
import { error, warning, type Issue, type IssueKind } from '../../register/issue';
import { tables } from '../../register/schema';
import type { FileStatus } from '../collection';
import type { ReadForm } from '../readForm';
import type { ReturnGiven } from '../returnGiven';
import { changeIssues } from './changeOf';
import type { Ground } from './ground';
import type { RegisterRows } from './registerRows';
import { returnIssue } from './returnIssue';
import type { Sender } from './senders';

/** What may be wrong with a file as a whole. */
export const fileIssues = {
  unreadable: error('unreadable-file'),
  notAForm: error('not-a-form'),
  otherRegister: error('other-register'),
  unknownSender: error('unknown-sender'),
  newerTemplate: error('newer-template'),
  olderTemplate: warning('older-template'),
  duplicateFile: warning('duplicate-file'),
};

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
  const say = (status: FileStatus, issue: IssueKind, found: Found, wanted: Wanted): FileStanding => ({
    status,
    compared: null,
    sender,
    issues: [returnIssue({ ...issue, table, found, wanted })],
  });
  if (before !== null)
    return say('duplicate file', fileIssues.duplicateFile, { kind: 'sameFile', before }, { kind: 'eachOnce' });
  if (failure)
    return say(
      failure.status,
      failure.status === 'unreadable' ? fileIssues.unreadable : fileIssues.notAForm,
      failure.found,
      failure.wanted,
    );
  if (!form || !reference) throw new RangeError(`${given.file}: neither a form nor a failure was given`);
  if (!isOfRegister(ground, reference.register))
    return say(
      'other register',
      fileIssues.otherRegister,
      { kind: 'formOfRegister', register: reference.register },
      { kind: 'formOfThisRegister', keys: registerKeys(ground.side.marks) },
    );
  if (reference.version > FORM_VERSION)
    return say(
      'newer template',
      fileIssues.newerTemplate,
      { kind: 'formOfVersion', version: reference.version },
      { kind: 'versionOrOlder', version: FORM_VERSION },
    );
  if (!sender)
    return say(
      'unknown sender',
      fileIssues.unknownSender,
      { kind: 'formOfParty', party: form.party ?? null, isRenamed: isRenamed(form) },
      { kind: isRenamed(form) ? 'nameAsMade' : reference.kind === 'pledges' ? 'donorOfName' : 'stateKnown' },
    );
  if (form.others?.some((other) => !isOfSame(other, reference)))
    return { status: 'problems', compared: null, sender, issues: [] };
  const rows = ground.rows[reference.kind];
  const missing = rows?.source.found.missing.map((key) => rows.source.schema.columns[key]!.header) ?? [];
  if (!rows || missing.length > 0)
    return say(
      'problems',
      changeIssues.columnNotInRegister,
      rows ? { kind: 'tableWithout', table: rows.source.raw.name, headers: missing } : { kind: 'tableMissing', table },
      { kind: 'wholeTable', table },
    );
  const compared = { form, sender, rows };
  if (reference.version === FORM_VERSION) return { status: 'ready', compared, sender, issues: [] };
  const older = say(
    'older template',
    fileIssues.olderTemplate,
    { kind: 'formOfVersion', version: reference.version },
    { kind: 'version', version: FORM_VERSION },
  );
  return { ...older, compared };
}

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
