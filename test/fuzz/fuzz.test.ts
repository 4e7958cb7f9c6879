import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { runs } from '../../packages/embedded-excel/test/fixtures/runs';
import { anyRegister } from './anyRegister';
import { damage } from './damage';
import { judge } from './judge';

/** Every run of the tests tries the same files; the bench tries others. */
const ALWAYS_THE_SAME = { seed: 1994, endOnFailure: true };

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pledgebook-fuzz-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `npm run bench -- fuzz` tries as many as is wanted, and looks at time, memory and LibreOffice as well. */
describe('whatever the file holds, the command line answers', () => {
  it('any register: figures that add up, or one line of words', async () => {
    let summarized = 0;
    await fc.assert(
      fc.asyncProperty(anyRegister, async (file) => {
        const { faults, code } = await judge(file, folder);
        if (code === 0) summarized++;
        expect(faults).toEqual([]);
      }),
      { ...runs(12), ...ALWAYS_THE_SAME },
    );
    expect(summarized).toBeGreaterThan(0);
  });

  it('a damaged register: so, too', async () => {
    await fc.assert(
      fc.asyncProperty(anyRegister, damage, async (file, damaged) => {
        expect((await judge(damaged(file), folder)).faults).toEqual([]);
      }),
      { ...runs(25), ...ALWAYS_THE_SAME },
    );
  });
});
