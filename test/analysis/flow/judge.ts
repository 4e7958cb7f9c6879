import type { Problem } from '../../../src/analysis/flow/assignment';
import { modelOf } from '../../../src/analysis/programme/programme';
import { solver } from '../solver';

/** What a linear programme of a problem gains by money, and what it is held to. */
export interface Question {
  /** What is gained by a unit that a cell gets. */
  readonly cell?: (cell: number) => number;
  /** What is gained by a unit that a giver gives. */
  readonly giver?: (giver: number) => number;
  /** What each cell gets, neither more nor less. */
  readonly covered?: ArrayLike<number>;
  /** What each need gets, neither more nor less. */
  readonly ofNeed?: readonly number[];
}

/**
 * The most that can be gained, as HiGHS finds it. The programme has a column for each giver and cell that may meet, and
 * shares nothing with the code that it checks.
 */
export async function most({ cells, givers }: Omit<Problem, 'policy'>, question: Question): Promise<number> {
  const { cell: ofCell = () => 0, giver: ofGiver = () => 0, covered, ofNeed } = question;
  const highs = await solver();
  const atGiver = 0;
  const atCell = givers.length;
  const atGate = atCell + cells.length;
  const atNeed = atGate + cells.length;
  const columns = givers.flatMap(({ inKind, eligible }, giver) =>
    eligible.map((cell) => ({
      lower: 0,
      upper: Infinity,
      weight: ofCell(cell) + ofGiver(giver),
      rows: [
        [atGiver + giver, 1],
        [atCell + cell, 1],
        ...(inKind ? [[atGate + cell, 1] as const] : []),
        ...(ofNeed ? [[atNeed + cells[cell]!.need, 1] as const] : []),
      ] as (readonly [number, number])[],
    })),
  );
  const rows = [
    ...givers.map(({ amount }) => ({ lower: 0, upper: amount })),
    ...cells.map(({ amount }, cell) => ({
      lower: covered ? covered[cell]! : 0,
      upper: covered ? covered[cell]! : amount,
    })),
    ...cells.map(({ inKindLimit }) => ({ lower: 0, upper: inKindLimit })),
    ...(ofNeed ?? []).map((amount) => ({ lower: amount, upper: amount })),
  ];
  if (columns.length === 0) return 0;
  return highs.withModel(modelOf({ columns, rows }, highs), (model) => {
    model.options.set({ output_flag: false });
    const { modelStatus } = model.run();
    if (modelStatus !== highs.constants.modelStatus.optimal) throw new Error(`HiGHS ended with ${modelStatus}`);
    return model.getSolution().colValue.reduce((sum, value, column) => sum + value * columns[column]!.weight, 0);
  });
}
