/** Something that the person did. */
export interface Step {
  /** Does it, the first time and again. */
  readonly redo: () => Promise<void>;
  /** Puts everything back as it was before; called while it is the last thing that was done. */
  readonly undo: () => Promise<void>;
}

/** Steps that are kept, as in Excel. */
const STEPS = 100;

export interface History {
  /** Remembers a step; what was undone before cannot be redone after it. */
  add: (step: Step) => void;
  /** The step to undo, or to redo; it changes sides. */
  takeUndo: () => Step | undefined;
  takeRedo: () => Step | undefined;
  clear: () => void;
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
