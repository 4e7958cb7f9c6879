import { readFileSync } from 'node:fs';
import { openEmbeddedExcel, readCells, type EmbeddedExcel } from 'embedded-excel/node';
import { acceptReturns } from '../../src/jobs/acceptReturns';
import { collectReturns } from '../../src/jobs/collectReturns';
import { readForForms, type RegisterRead } from '../../src/jobs/readForForms';
import { canAccept, isTakenUnasked, type CollectedFile, type Collection } from '../../src/returns/collection';
import { formsOf, registerWithNeeds } from '../fixtures/sampleForms';
import { ACCEPTANCE } from '../jobs/returned';
import { ChangedForm } from './changedForm';
import { GROUPS, type Forms, type KindOfChange } from './kindsOfChange';

let excel: EmbeddedExcel;
let read: RegisterRead;
let accepted: RegisterRead;
let forms: Forms;

const collect = async (side: RegisterRead, files: readonly Uint8Array[]): Promise<Collection> => {
  const given = files.map((bytes, at) => ({
    name: files.length === 1 ? 'form.xlsx' : `${at + 1}.xlsx`,
    bytes: () => Promise.resolve(bytes),
  }));
  return (await collectReturns(side, given, (bytes) => Promise.resolve(readCells(bytes)))).collection;
};

beforeAll(async () => {
  excel = await registerWithNeeds();
  read = await readForForms(excel.run);
  const [own, needs, other] = await formsOf(read, [
    { kind: 'pledges', language: 'en' },
    { kind: 'needs', language: 'en' },
    { kind: 'pledges', language: 'en', parties: [{ name: 'Government of Country A' }] },
  ]);
  const [before] = await formsOf(read, [{ kind: 'pledges', language: 'en' }], '2026-06-01');
  const confirmed = (rows: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: rows }, (_, at) => [`B${7 + at}`, 'unchanged']));
  const fresh = { C16: 46203, D16: 'committed', E16: 'cash', F16: 'EUR', G16: 125000 };
  forms = {
    blank: () => new ChangedForm(own!.bytes),
    pledges: () => new ChangedForm(own!.bytes).put({ ...confirmed(6), ...fresh }),
    older: () => new ChangedForm(before!.bytes).put({ ...confirmed(6), ...fresh }),
    other: () => new ChangedForm(other!.bytes).put(confirmed(6)),
    needs: () =>
      new ChangedForm(needs!.bytes).put({
        ...confirmed(3),
        ...{ D13: 'Forensic laboratory', E13: 'Firearms', H13: 'USD', I13: 90000 },
      }),
  };
  const first = await collect(read, [forms.pledges().bytes()]);
  const later = await openEmbeddedExcel(await excel.save());
  const rows = first.files.flatMap((file, at) =>
    file.rows.flatMap((row, place) => (canAccept(row) && isTakenUnasked(row) ? [{ file: at, row: place }] : [])),
  );
  await acceptReturns(later.run, first, { ...ACCEPTANCE, rows });
  accepted = await readForForms(later.run);
}, 60_000);

/** The standing of a file; its rows by what they are to the register; the codes of all that is said of them. */
function told({ status, rows, answers, issues }: CollectedFile): string {
  const isConfirmed = rows.map(({ outcome, confirms }) =>
    outcome === 'unchanged' && confirms ? 'confirmed' : outcome,
  );
  const counted = [...new Set(isConfirmed)].map(
    (one) => `${isConfirmed.filter((other) => other === one).length} ${one}`,
  );
  const missing = answers?.missing.length ?? 0;
  const codes = [...new Set([...issues, ...rows.flatMap((row) => row.issues)].map(({ code }) => code))];
  return [
    `${status}${counted.length > 0 ? `: ${counted.sort().join(', ')}` : ''}`,
    ...(missing > 0 ? [`${missing} not returned`] : []),
    ...(codes.length > 0 ? [codes.sort().join(', ')] : []),
  ].join('; ');
}

/** Of columns, what new and changed rows would write into them. */
const written = ({ files }: Collection, headers: readonly string[]): string[] =>
  files.flatMap(({ rows }) =>
    rows.flatMap(({ changes }) =>
      changes
        .filter(({ header }) => headers.includes(header))
        .map(({ header, after }) => `${header}: ${String(after)}`),
    ),
  );

async function collected({ change, again }: KindOfChange): Promise<Collection> {
  const changed = change(forms);
  const files = Array.isArray(changed) ? (changed as readonly (ChangedForm | Uint8Array)[]) : [changed];
  const bytes = (files as readonly (ChangedForm | Uint8Array)[]).map((file) =>
    file instanceof ChangedForm ? file.bytes() : file,
  );
  return collect(again ? accepted : read, bytes);
}

const KINDS = GROUPS.flatMap(([, kinds]) => kinds);

it.each(KINDS.map((kind) => [kind.what, kind] as const))('%s', async (_, kind) => {
  const collection = await collected(kind);
  expect(collection.files.map(told).join(' | ')).toBe(kind.told);
  if (kind.writes === undefined) return;
  const headers = kind.writes.map((cell) => cell.split(':')[0]!);
  expect(written(collection, headers)).toEqual(kind.writes);
});

it('are in docs/forms.md, each with what is told, and no others', () => {
  const page = readFileSync('docs/forms.md', 'utf8');
  const [, section] = /\n## What senders do to forms\n(.*?)\n## /s.exec(page)!;
  const rows = [...section!.matchAll(/^\| (.*?) +\| `(.*?)` +\|$/gm)].map(([, what, said]) => [what, said]);
  expect(rows).toEqual(KINDS.map(({ what, told: said }) => [what, said.replaceAll(' | ', ' and ')]));
  expect(new Set(KINDS.map(({ what }) => what)).size).toBe(KINDS.length);
});
