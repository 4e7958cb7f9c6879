import type { RunExcel } from '../../excel/runExcel';
import { dayOf } from '../../jobs/today';
import { placeOfKey } from '../forms/collect/selection';
import type { FormsEvent, FormsState, Review } from '../state/formsState';
import type { PaneState } from '../state/paneState';
import type { Store } from '../state/store';
import type { Look } from './lookForForms';
import type { Changing } from './sessionSheets';

/** The jobs of forms and returns; they load when they are first asked for. */
export const loadFormJobs = (): Promise<typeof import('./formJobs')> => import('./formJobs');

/** What the pane does with the rows of returns. */
export interface Accepting {
  readonly accept: () => Promise<void>;
  readonly readLog: () => Promise<void>;
  /** Takes a collection back, by what the Log table calls it. */
  readonly undo: (id: string) => Promise<void>;
  readonly undoLast: () => Promise<void>;
}

interface Surroundings {
  readonly forms: Store<FormsState, FormsEvent>;
  readonly state: () => PaneState;
  readonly run: RunExcel;
  /** The moment, as ISO text. */
  readonly now: () => string;
  readonly changing: Changing;
  readonly look: Look;
}

/** Accepting rows of returns into the register, and taking collections back. */
export function accepting({ forms, state, run, now, changing, look }: Surroundings): Accepting {
  const change = forms.dispatch;
  const load = loadFormJobs;

  async function undo(id: string): Promise<void> {
    const end = await changing('undoCollection', {
      canCancel: true,
      work: async (watch, run) => {
        const { undoCollection } = await load();
        const { removed, restored, unconfirmed, left } = await undoCollection(run, {
          ...watch,
          collectionId: id,
          at: now(),
        });
        return {
          count: removed + restored + unconfirmed,
          left: left.map(({ id: row, column, why }) => `${row}, ${column}: ${why}`),
          undoable: state().undoable.collection === id ? { collection: null } : {},
        };
      },
    });
    const { review } = forms.state();
    if (end?.kind === 'done' && review?.accepted === id) {
      change({ review: { ...review, accepted: null, overwritten: [], undone: review.undone + 1 } });
    }
  }

  return {
    async accept() {
      const { review, acceptedBy } = forms.state();
      if (review === null) return;
      let id: string | null = null;
      let overwritten: Review['overwritten'] = [];
      const end = await changing('accept', {
        canCancel: true,
        work: async (watch, run) => {
          const { acceptReturns } = await load();
          const { collection } = review.collected;
          const at = now();
          const done = await acceptReturns(
            run,
            collection,
            {
              rows: [...review.chosen].map(placeOfKey),
              acceptedBy: acceptedBy.trim(),
              at,
              receivedOn: dayOf(new Date(at)),
            },
            watch,
          );
          id = done.collectionId;
          overwritten = done.overwrittenFormulas;
          return { count: done.added + done.changed + done.confirmed, undoable: { collection: id } };
        },
      });
      if (end?.kind === 'done') change({ review: { ...review, accepted: id, overwritten } });
      else if (end?.kind === 'cancelled') change({ review: { ...review, version: state().registerVersion } });
    },
    readLog: () =>
      look(async (version) => {
        const { collectionsInLog, TableTakenError } = await load();
        try {
          return { log: { version, collections: (await collectionsInLog(run)).reverse(), isTaken: false } };
        } catch (error) {
          if (error instanceof TableTakenError) return { log: { version, collections: [], isTaken: true } };
          throw error;
        }
      }),
    undo,
    async undoLast() {
      const { collection } = state().undoable;
      if (collection !== null) await undo(collection);
    },
  };
}
