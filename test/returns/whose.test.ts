import type { CollectedFile } from '../../src/returns/collection';
import { compareReturns } from '../../src/returns/compareReturns';
import { changesOf, compare, formOf, sideOf, type FormGiven } from './comparing';

/** Kenya's own is N-09, Norway's are P-001, P-002 and P-004 (comparing.ts). */
const PLEDGE = { values: { pledgedOn: '2026-06-30', status: 'committed', kind: 'cash', currency: 'USD', amount: 5e6 } };
const NEED = { values: { title: 'Prisons', theme: 'Urban crime', currency: 'USD', requirement: 5 } };

const said = (form: FormGiven, saidToBeOf: string): CollectedFile =>
  compareReturns(sideOf(), [{ ...formOf(form), saidToBeOf }]).files[0]!;

const outcomesOf = ({ rows }: CollectedFile): string[] => rows.map(({ outcome }) => outcome);

describe("a form with another donor's name than it was made for", () => {
  const form: FormGiven = { party: 'Norway', name: 'Sweden', rows: [PLEDGE] };

  it('is of nobody until a person says whose it is: nothing of it can be taken over', () => {
    const [file] = compare([form]);
    expect(file).toMatchObject({ status: 'unknown sender', sender: null });
    expect(outcomesOf(file!)).toEqual(['decision']);
    expect(file!.rows[0]!.changes).toEqual([]);
    // Whom it was made for and whose name it bears come first.
    expect(file!.mayBeOf).toEqual(['Norway', 'Sweden']);
  });

  it.each(['Norway', 'Sweden'])('is of %s when a person says so', (donor) => {
    const file = said(form, donor);
    expect([file.status, file.sender, outcomesOf(file), file.mayBeOf]).toEqual(['ready', donor, ['new'], undefined]);
    expect(changesOf(file.rows[0]!)).toContain(`Donor: "" -> "${donor}"`);
  });

  it('may be of a donor whom the register does not have yet, by the name on it, and of no other', () => {
    const iceland = { ...form, name: 'Iceland' };
    expect(compare([iceland])[0]!.mayBeOf).toEqual(['Norway', 'Iceland', 'Sweden']);
    expect(changesOf(said(iceland, 'iceland').rows[0]!)).toContain('Donor: "" -> "Iceland"');
    expect(said(iceland, 'Denmark')).toMatchObject({ status: 'unknown sender', sender: null });
  });

  it('leaves earlier rows to whom they belong', () => {
    const file = said({ ...form, rows: [{ id: 'P-001', answer: 'withdrawn' }, PLEDGE] }, 'Sweden');
    expect(outcomesOf(file)).toEqual(['rejected', 'new']);
  });

  it('is the same donor in other letters and spaces', () => {
    expect(compare([{ ...form, name: ' NORWAY ' }])[0]).toMatchObject({ status: 'ready', sender: 'Norway' });
  });
});

describe("a form with another State's name than it was made for", () => {
  it.each(['Uganda', 'Atlantis'])('is of nobody: %s', (name) => {
    const [file] = compare([{ kind: 'needs', party: 'KEN', name, rows: [NEED] }]);
    expect(file).toMatchObject({ status: 'unknown sender', sender: null });
    expect(outcomesOf(file!)).toEqual(['decision']);
    expect(file!.mayBeOf!.slice(0, 2)).toEqual(name === 'Uganda' ? ['Kenya', 'Uganda'] : ['Kenya', 'Afghanistan']);
  });

  it.each(['Kenya', 'Кения', '肯尼亚', 'كينيا'])('is the same State in any language: %s', (name) => {
    expect(compare([{ kind: 'needs', party: 'KEN', name, rows: [NEED] }])[0]).toMatchObject({ status: 'ready' });
  });

  it('is of the State that a person names', () => {
    const file = said({ kind: 'needs', party: 'KEN', name: 'Uganda', rows: [NEED] }, 'Ouganda');
    expect(file).toMatchObject({ status: 'ready', sender: 'Uganda' });
    expect(changesOf(file.rows[0]!)).toContain('Member State: "" -> "Uganda"');
  });
});
