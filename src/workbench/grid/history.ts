import type { Area, CellFormat } from 'embedded-excel/model';

/** What is typed into the cells of an area, row by row; null leaves a cell as it is. */
export type Inputs = readonly (readonly (string | null)[])[];

/** Something that the person entered, with what stood there before. */
export interface Step {
  readonly sheet: string;
  readonly area: Area;
  readonly before: Inputs;
  readonly after: Inputs;
  /** Formats as they were: entering a date or a percentage gives a cell another. */
  readonly formats: readonly (readonly CellFormat[])[];
}

/** Steps that are kept, as in Excel. */
const STEPS = 100;

export interface History {
  /** Remembers a step; what was undone before cannot be redone after it. */
  add(step: Step): void;
  /** The step to undo, or to redo; it changes sides. */
  takeUndo(): Step | undefined;
  takeRedo(): Step | undefined;
  clear(): void;
}

/** What the person can undo and redo. */
export function newHistory(): History {
  const done: Step[] = [];
  const undone: Step[] = [];
  const move = (from: Step[], to: Step[]): Step | undefined => {
    const step = from.pop();
    if (step) to.push(step);
    return step;
  };
  return {
    add: (step) => {
      done.push(step);
      if (done.length > STEPS) done.shift();
      undone.length = 0;
    },
    takeUndo: () => move(done, undone),
    takeRedo: () => move(undone, done),
    clear: () => {
      done.length = 0;
      undone.length = 0;
    },
  };
}
