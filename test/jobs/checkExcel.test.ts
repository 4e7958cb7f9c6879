import { ALL_PROBES } from '../../src/excel/probes/allProbes';
import { checkExcel } from '../../src/jobs/checkExcel';
import { hostOf, registerWithFunctions } from './checkedExcel';

it('x', async () => {
  const excel = await registerWithFunctions();
  const before = excel.snapshot();
  const n = excel.traffic.requests;
  const { results, left } = await checkExcel(excel.run, { host: hostOf(excel) });
  console.log(excel.traffic.requests - n, ALL_PROBES.length, results.map((r) => `${r.name} | ${r.outcome} | ${r.detail}`).join('\n'), left);
  expect(excel.snapshot()).toEqual(before);
});
