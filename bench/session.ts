import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newEmbeddedExcel, openEmbeddedExcel } from 'embedded-excel/node';
import { OURS } from '../src/addIn';
import { loadSolver } from '../src/analysis/programme/loadSolver';
import { FORM_KINDS } from '../src/forms/form';
import { partiesOf } from '../src/forms/parties';
import { LANGUAGES } from '../src/words/languages';
import { fixedFigures } from '../src/functions/figureSource';
import { overSource } from '../src/functions/overSource';
import { analyse } from '../src/analysis/analyse';
import { assessHere } from '../src/jobs/assessHere';
import { createRegister } from '../src/jobs/createRegister';
import { drawIn } from '../src/jobs/drawForm';
import { makeForms } from '../src/jobs/makeForms';
import { readForForms } from '../src/jobs/readForForms';
import { summarize } from '../src/jobs/summarize';
import { sampleRegister } from '../src/register/sample/sampleRegister';
import { measuredInChild } from './inChild';
import { withFormulasTimed } from './profiled';
import type { Measured } from './table';

const FORMS = 500;

const seconds = (number: number): string => `${number.toFixed(2)} s`;
const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

/** The memory of the process once what nobody holds is gone. */
function settled(): number {
  for (let time = 0; time < 3; time++) globalThis.gc?.();
  return process.memoryUsage.rss();
}

/** The steps of `summarize` one after the other, as the command line takes them. */
async function steps(register: string): Promise<Measured[]> {
  const bytes = await readFile(register);
  const rows: Measured[] = [];
  const step = async <T>(
    what: string,
    work: () => Promise<T>,
  ): Promise<{ result: T; others: number; formulas: number }> => {
    const start = performance.now();
    const { result, formulas } = await withFormulasTimed(work);
    const others = (performance.now() - start) / 1000 - formulas;
    rows.push({ what: `  of it ${what}`, figure: seconds(others) });
    return { result, others, formulas };
  };
  const opened = await step('opening', () => openEmbeddedExcel(bytes, OURS));
  const excel = opened.result;
  const written = await step('reading, analysis and writing into the workbook', () =>
    summarize(excel.run, { analyse, assess: assessHere(loadSolver) }),
  );
  const { register: read, analysis, date1904 } = written.result;
  const saved = await step('saving', async () => {
    await excel.hosted.setCustomFunctions(overSource(fixedFigures({ register: read, analysis, date1904 })));
    return excel.save();
  });
  const formulas = opened.formulas + written.formulas + saved.formulas;
  return [
    ...rows,
    { what: '  of it formulas, whichever step asked for them', figure: seconds(formulas) },
    { what: '  saving and formulas together', figure: `${seconds(saved.others + formulas)}; wanted: below 1.5 s` },
  ];
}

/** Forms made one after the other in one process, each written and forgotten as it is made. @param folder for them */
async function forms(folder: string): Promise<Measured[]> {
  const excel = await newEmbeddedExcel(OURS);
  await createRegister(excel.run, sampleRegister());
  const read = await readForForms(excel.run);
  const analysis = await analyse(read.register, {});
  let made = 0;
  let before = 0;
  let most = 0;
  const start = performance.now();
  while (made < FORMS)
    for (const language of LANGUAGES)
      for (const kind of FORM_KINDS) {
        const parties = partiesOf(kind, read)
          .slice(0, FORMS - made)
          .map(({ name }) => ({ name }));
        const request = { kind, language, parties, madeOn: '2026-07-01' };
        await makeForms(
          read,
          analysis,
          drawIn(() => newEmbeddedExcel(OURS)),
          request,
          async ({ bytes }) => {
            await writeFile(join(folder, 'form.xlsx'), bytes);
            made++;
            most = Math.max(most, process.memoryUsage.rss());
            if (made === 1) before = settled();
          },
        );
      }
  const took = (performance.now() - start) / 1000;
  const after = settled();
  return [
    {
      what: `${made} forms made in one process`,
      figure:
        `${took.toFixed(1)} s, ${megabytes(most)} MB at most (wanted: 400); ` +
        `${megabytes(before)} MB after the first form, ${megabytes(after)} MB after the last`,
    },
  ];
}

const STEPS = 'steps-in-child';
const MANY_FORMS = 'forms-in-child';

/** Where the time of `summarize` goes, in a process of its own. */
export const benchSteps = (register: string): Promise<Measured[]> => measuredInChild(__filename, STEPS, register);

/** What many forms do to the memory of one process. */
export const benchForms = (folder: string): Promise<Measured[]> => measuredInChild(__filename, MANY_FORMS, folder);

async function inChild(): Promise<void> {
  const [, , task, path] = process.argv;
  if (task === STEPS) process.send?.(await steps(path!));
  if (task === MANY_FORMS) process.send?.(await forms(path!));
}

void inChild();
