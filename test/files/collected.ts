import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formWords } from '../../src/words/formWords';
import { runMain } from '../cli/runMain';
import { fillForm } from '../forms/fillForm';
import { inFolder, succeeded } from './summarized';

/** A register after a returned pledge of Donor A, 250 for N2, was collected, and after that was undone. */
export const collectedAndUndone = (file: Uint8Array): Promise<{ collected: Uint8Array; undone: Uint8Array }> =>
  inFolder(async (at) => {
    await writeFile(at('register.xlsx'), file);
    const run = async (...words: string[]): Promise<string> => succeeded(await runMain(...words), words[0]!);
    await run('template', 'pledges', '--register', at('register.xlsx'), '--donor', 'Donor A', '--out', at('forms'));
    const made = await readFile(join(at('forms'), (await readdir(at('forms')))[0]!));
    const { statuses } = formWords('en');
    const entered = { pledgedOn: 44040, status: statuses.committed, currency: 'USD', amount: 250, needs: 'N2' };
    await mkdir(at('returns'));
    await writeFile(
      at('returns/a.xlsx'),
      await fillForm(made, { kind: 'pledges', language: 'en' }, { entered: [entered] }),
    );
    await run('collect', at('returns'), '--register', at('register.xlsx'), '--out', at('collected.xlsx'));
    await run('undo-collect', '--register', at('collected.xlsx'), '--out', at('undone.xlsx'));
    return { collected: await readFile(at('collected.xlsx')), undone: await readFile(at('undone.xlsx')) };
  });
