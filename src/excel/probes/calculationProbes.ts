import type { TestBench, Probe } from './probe';

/** How long is waited for a custom function, or an event. */
const MOMENT = 200;
const MOMENTS = 25;

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** By hand: the first costs most and the last achieves most; of the first, the last is cheaper and achieves more. */
const OPTIONS = [
  [12000, 1.5],
  [5000, 1],
  [10000, 2],
];

/** What is read once it is as wanted, or at last. */
async function readUntil<T>({ host }: TestBench, read: () => Promise<T>, isWanted: (found: T) => boolean): Promise<T> {
  let found = await read();
  for (let moment = 0; moment < MOMENTS && !isWanted(found); moment++) {
    await host.wait(MOMENT);
    found = await read();
  }
  return found;
}

/** What the code relies on while Excel computes, and hears of changes. */
export const CALCULATION_PROBES: readonly Probe[] = [
  {
    name: 'Suspended calculation',
    reliesOn: 'suspendApiCalculationUntilNextSync holds until the next sync; then formulas have their values.',
    expects: { value: 42 },
    async attempt({ context, sheet }) {
      context.application.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1:B1').formulas = [[6, '=A1*7']];
      await context.sync();
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      return { value: cell.values[0]![0] };
    },
  },
  {
    name: 'Calculation mode',
    reliesOn: 'The mode of calculation can be read, and a formula that is entered has its value in each.',
    expects: { known: true, value: 42 },
    async attempt({ context, sheet }) {
      const { application } = context;
      application.load('calculationMode');
      const cell = sheet.getRange('A1');
      cell.formulas = [['=6*7']];
      cell.load('values');
      await context.sync();
      const mode = application.calculationMode;
      return { known: MODES.includes(mode), value: cell.values[0]![0], mode };
    },
  },
  {
    name: 'Events',
    reliesOn: 'onChanged tells of a cell that the add-in itself changes, and of nothing once the handler is removed.',
    expects: { heard: true, 'heard after removal': false },
    async attempt(bench) {
      const { context, sheet } = bench;
      let heard: string[] = [];
      const handler = sheet.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('B2').values = [[1]];
      await context.sync();
      const reported = await readUntil(
        bench,
        () => Promise.resolve([...heard]),
        (addresses) => addresses.length > 0,
      );
      handler.remove();
      await context.sync();
      heard = [];
      sheet.getRange('B3').values = [[1]];
      await context.sync();
      await bench.host.wait(MOMENT);
      return { heard: reported.includes('B2'), 'heard after removal': heard.length > 0, addresses: reported };
    },
  },
  {
    name: 'Custom functions',
    reliesOn: 'A formula with one of our functions gets its values, once Excel has asked for them.',
    expects: { values: ['dominated', 'reference', 'frontier'] },
    async attempt(bench) {
      const { context, sheet } = bench;
      sheet.getRange('A1:B3').values = OPTIONS;
      sheet.getRange('C1:C3').formulas = OPTIONS.map((_, at) => [`=INDEX(PLEDGEBOOK.STATUS(A1:A3,B1:B3),${at + 1})`]);
      await context.sync();
      const read = async (): Promise<unknown[]> => {
        const cells = sheet.getRange('C1:C3').load('values');
        await context.sync();
        return (cells.values as unknown[][]).flat();
      };
      const isComputed = (values: readonly unknown[]): boolean => !values.some((value) => value === '#BUSY!');
      return { values: await readUntil(bench, read, isComputed) };
    },
  },
];
