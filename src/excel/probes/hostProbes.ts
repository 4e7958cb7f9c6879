import { NEEDED } from '../requirements';
import { SCRATCH_KEY, type ExcelHost, type Probe } from './probe';

const MEGABYTE = 1_000_000;

/** Rows of so many characters that make a megabyte together. */
const ROWS = 100;
const ROW = 'x'.repeat(MEGABYTE / ROWS);

const isThere = ({ isSetSupported }: ExcelHost, set: string): boolean => {
  const [name, version] = set.split(' ') as [string, string];
  return isSetSupported(name, version);
};

/** Of Excel itself: how much it takes at once, what it keeps, and what it has. */
export const HOST_PROBES: readonly Probe[] = [
  {
    name: 'Requirement sets',
    reliesOn: `Excel has ${NEEDED}, for which the manifest asks, and custom functions with error codes.`,
    expects: { [NEEDED]: true, 'CustomFunctionsRuntime 1.3': true },
    attempt({ host }) {
      return Promise.resolve({
        [NEEDED]: isThere(host, NEEDED),
        'CustomFunctionsRuntime 1.3': isThere(host, 'CustomFunctionsRuntime 1.3'),
      });
    },
  },
  {
    name: 'New workbooks',
    reliesOn: 'Excel.createWorkbook is there: it opens forms where links save no files. It is not called here.',
    needs: 'ExcelApi 1.8',
    expects: { there: true },
    attempt: ({ host }) => Promise.resolve({ there: host.canCreateWorkbook }),
  },
  {
    name: 'Large requests',
    reliesOn: 'A request of 1 MB is taken, and a response of 1 MB comes back.',
    expects: { characters: MEGABYTE },
    async attempt({ context, sheet }) {
      const cells = sheet.getRange(`A1:A${ROWS}`);
      cells.values = Array.from({ length: ROWS }, () => [ROW]);
      await context.sync();
      cells.load('values');
      await context.sync();
      const texts: unknown[] = cells.values.flat();
      return { characters: texts.join('').length };
    },
  },
  {
    name: 'Document settings',
    reliesOn: 'The workbook keeps a text of 1 MB for the add-in, and lets go of it.',
    expects: { characters: MEGABYTE, 'after deletion': true },
    async attempt({ context }) {
      const { settings } = context.workbook;
      settings.add(SCRATCH_KEY, 'x'.repeat(MEGABYTE));
      await context.sync();
      const kept = settings.getItemOrNullObject(SCRATCH_KEY).load('value');
      await context.sync();
      const characters = kept.isNullObject ? 0 : String(kept.value).length;
      kept.delete();
      const gone = settings.getItemOrNullObject(SCRATCH_KEY).load('key');
      await context.sync();
      return { characters, 'after deletion': gone.isNullObject };
    },
  },
];
