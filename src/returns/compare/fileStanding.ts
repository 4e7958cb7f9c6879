import { FORM_VERSION, registerKeys, type FormReference } from '../../forms/formReference';
import { tables } from '../../register/schema';
import type { ReturnGiven } from '../returnGiven';
import { changeIssues } from './changeOf';
import type { Ground } from './ground';
import { returnIssue } from './returnIssue';
import type { FileStanding, Say } from './standing';
import { fileIssues } from './fileIssues';
import { NOBODY, unknownSender, whose } from './whose';

/**
 * Says what a returned file is to the register.
 * @param before the name of the file that is the same, byte for byte, and came before it; null where there is none
 */
export function fileStanding(ground: Ground, given: ReturnGiven, before: string | null): FileStanding {
  const { form, reference, failure } = given;
  const table = reference === null ? '' : tables[reference.kind].name;
  const { sender, madeFor } =
    reference && isOfRegister(ground, reference.register) ? whose(ground, given, reference) : NOBODY;
  const say: Say = (status, issue, found, wanted) => ({
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
  if (!sender) return unknownSender(ground, say, { form, madeFor, saidToBeOf: given.saidToBeOf });
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

const isOfRegister = ({ side }: Ground, register: string): boolean => registerKeys(side.marks).includes(register);

const isOfSame = (one: FormReference, other: FormReference): boolean =>
  one.kind === other.kind && one.register === other.register && one.party === other.party;
