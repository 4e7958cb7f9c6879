import { acceptReturns } from '../../src/jobs/acceptReturns';
import { undoCollection } from '../../src/jobs/undoCollection';
import { ACCEPTANCE, allRows, collectionOf, NEW, rowsOfTable, withoutLog, type RowGiven } from './returned';
import { SMALL, workbookOf } from './smallRegister';

const DONORS = 20;
const PLEDGES_EACH = 100;
/** Of the pledges of each donor so many are changed, the others confirmed; and so many are new. */
const [CHANGED, ADDED] = [75, 50];

it('accepts 3,000 rows of returns, and undoing them gives the register back as it was, cell by cell', async () => {
  const [headers] = SMALL.Pledges!;
  const donors = Array.from({ length: DONORS }, (_, at) => `Donor ${at + 1}`);
  const idOf = (donor: number, at: number): string => `P-${donor * PLEDGES_EACH + at + 1}`;
  const pledges = donors.flatMap((name, donor) =>
    Array.from({ length: PLEDGES_EACH }, (_, at) => [
      idOf(donor, at),
      name,
      44000 + at,
      'pledged',
      'USD',
      500 + at,
      '',
    ]),
  );
  const excel = await workbookOf({ ...SMALL, Pledges: [headers!, ...pledges] });
  const before = withoutLog(excel);
  const forms = donors.map((party, donor) => {
    const earlier = Array.from({ length: PLEDGES_EACH }, (_, at): RowGiven => {
      const id = idOf(donor, at);
      return at < CHANGED ? { id, answer: 'amended', values: { amount: 7000 + at } } : { id, answer: 'confirmed' };
    });
    const { pledgedOn, status } = NEW;
    const fresh = Array.from({ length: ADDED }, (_, at): RowGiven => ({
      values: { pledgedOn, status, currency: 'USD', amount: 90_000 + donor * ADDED + at },
    }));
    return { file: `${party}.xlsx`, party, rows: [...earlier, ...fresh] };
  });
  const collection = await collectionOf(excel, forms);
  const done = await acceptReturns(excel.run, collection, { ...ACCEPTANCE, rows: allRows(collection) });
  expect(done).toMatchObject({ added: 1000, changed: 1500, confirmed: 500 });
  expect(await rowsOfTable(excel, 'Pledges')).toHaveLength(3000);

  const undone = await undoCollection(excel.run, { at: '2026-11-25T08:00:00.000Z' });
  expect(undone).toMatchObject({ removed: 1000, restored: 1500, unconfirmed: 500, left: [] });
  expect(withoutLog(excel)).toEqual(before);
}, 120_000);
