import { readFile } from 'node:fs/promises';
import { openEmbeddedExcel } from 'embedded-excel/node';
import { check } from '../../src/jobs/check';

it('a register that names its States as the United Nations do in Russian, Arabic and Chinese has no unknown State', async () => {
  const excel = await openEmbeddedExcel(await readFile('test/fixtures/states_un_names.xlsx'));
  const { register, issues } = await check(excel.run);
  expect(issues.filter(({ code }) => code === 'unknown-state')).toEqual([]);
  expect(register.needs.flatMap(({ places }) => places.map(({ name }) => name))).toEqual(
    'KGZ TKM ZAF CAF ARE BLR CHL SAU HUN IDN ARE BIH CAF KEN'.split(' '),
  );
});
