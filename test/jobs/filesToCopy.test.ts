import { filesToCopy } from '../../src/jobs/filesToCopy';
import type { CollectedFile, CollectedRow } from '../../src/returns/collection';
import type { ReadForm } from '../../src/returns/readForm';

const FORM = {} as ReadForm;

const row = (outcome: CollectedRow['outcome']): CollectedRow => ({
  sheet: 'Pledges',
  row: 7,
  id: 'P-1',
  outcome,
  answer: null,
  changes: [],
  against: null,
  conflictsWith: [],
  issues: [],
});

const file = (name: string, outcome: CollectedRow['outcome'], other: Partial<CollectedFile> = {}): CollectedFile => ({
  file: name,
  sha256: '',
  status: 'ready',
  kind: 'pledges',
  language: 'en',
  sender: 'Norway',
  reference: null,
  issues: [],
  rows: [row(outcome)],
  ...other,
});

const copied = (files: readonly CollectedFile[]): string[] =>
  filesToCopy({ collection: { files }, forms: files.map(() => FORM) }).toCopy.map((one) => one.file.file);

it('sends back files of which something cannot be taken over, and no others', () => {
  expect(
    copied([
      file('rejected', 'rejected', { status: 'problems' }),
      file('in conflict', 'conflict'),
      file('clean', 'changed'),
      file('the same again', 'conflict', { status: 'duplicate file' }),
    ]),
  ).toEqual(['rejected', 'in conflict']);
});

it('says of each other file with problems why there is no copy', () => {
  const files = [
    file('unknown', 'rejected', { status: 'unknown sender', sender: null }),
    file('of another register', 'rejected', { status: 'other register' }),
    file('clean', 'new'),
  ];
  const { toCopy, without } = filesToCopy({ collection: { files }, forms: files.map(() => FORM) });
  expect(toCopy).toEqual([]);
  expect(without.map((one) => one.file)).toEqual(['unknown', 'of another register']);
  expect(without.every(({ why }) => why.endsWith('.'))).toBe(true);
});
