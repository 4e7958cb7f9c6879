import { explain, type Explained } from '../../excel/explainError';
import type { RunExcel } from '../../excel/runExcel';
import { inspect, type Inspection } from '../../jobs/inspect';
import type { PaneEvent } from '../state/reduce';

/** How the pane finds out what the workbook is. */
export interface Looking {
  /**
   * Looks at the workbook; where a later look was begun meanwhile, what that one sees counts, and is waited for.
   * @returns what hindered it
   */
  look: () => Promise<Explained | null>;
  /** What looks that are under way see counts no more: somebody looks better just now. */
  overtake: () => void;
}

export function looking(run: RunExcel, dispatch: (event: PaneEvent) => void): Looking {
  /** The look that was begun last; null once it is overtaken. */
  let latest: Promise<Explained | null> | null = null;
  return {
    look() {
      const see = async (): Promise<Explained | null> => {
        try {
          const event = await inspected(await inspect(run));
          if (latest === mine) dispatch(event);
        } catch (error) {
          if (latest === mine) return explain(error);
        }
        return latest === mine ? null : latest;
      };
      const mine = Promise.resolve().then(see);
      latest = mine;
      return mine;
    },
    overtake: () => void (latest = null),
  };
}

/** What was found; of a form with the words for filling it in, which nobody else needs. */
export async function inspected(inspection: Inspection): Promise<PaneEvent> {
  if (inspection.kind !== 'form') return { type: 'inspected', inspection };
  const { fillWords } = await import('../../words/fillWords');
  return { type: 'inspected', inspection, fillWords: fillWords(inspection.form.reference.language) };
}
