import { explain } from '../../excel/explainError';
import type { RunExcel, Watch } from '../../excel/runExcel';
import type { Analyse } from '../../jobs/analysing';
import type { DrawForm, GivenFile, ReadFile } from '../../jobs/filePorts';
import type { FormsRequest } from '../../jobs/makeForms';
import { part } from '../../jobs/progress';
import { dayOf } from '../../jobs/today';
import {
  changeForms,
  initialForms,
  type FormPart,
  type FormsEvent,
  type FormsState,
  type MadeFile,
  type MakeDraft,
} from '../state/formsState';
import type { PaneState } from '../state/paneState';
import type { PaneEvent } from '../state/reduce';
import { createStore, type Store } from '../state/store';
import type { Collection } from '../../returns/collection';
import type { Chosen } from '../forms/collect/selection';
import { accepting, loadFormJobs as load, type Accepting } from './accepting';
import { followEffect } from './followEffect';
import { lookForForms } from './lookForForms';
import type { Changing } from './sessionSheets';
import type { PaneExcel } from '../../excel/thisExcel';
import { counting, inWords, take, notMadeText } from './madeFiles';
import type { OneJob, Pause } from './oneJob';
import { openingFiles, type FileOpening } from './openingFiles';

/** What makes and reads workbooks that are not open in Excel. */
export interface PaneFiles {
  readonly drawForm: DrawForm;
  readonly readFile: ReadFile;
  /** Ends what is being made and read, which fails; what is asked for afterwards begins anew. */
  readonly end: () => void;
}

export interface FormsToMake extends Omit<FormsRequest, 'madeOn'> {
  /** Whether the Log is to say for whom they were made. */
  readonly isRecorded?: boolean;
}

/** What the pane does with forms and returns. */
export interface FormsWork extends FileOpening, Accepting {
  readonly store: Store<FormsState, FormsEvent>;
  readonly show: (part: FormPart) => void;
  readonly draft: (change: Partial<MakeDraft>) => void;
  /** Looks for whom forms can be made, where that is not known. */
  readonly readParties: () => Promise<void>;
  readonly make: (wanted: FormsToMake) => Promise<void>;
  readonly collect: (files: readonly GivenFile[]) => Promise<void>;
  /** Says whose form a file is, by its place among those that were given; they are compared again. */
  readonly sayWhose: (file: number, name: string) => Promise<void>;
  readonly choose: (chosen: Chosen) => void;
  readonly signAs: (acceptedBy: string) => void;
  readonly makeCopies: () => Promise<void>;
  /** Looks which of the forms that were made are back. */
  readonly readOut: () => Promise<void>;
  /** Ends what is still being computed. */
  readonly end: () => void;
}

interface Surroundings {
  readonly run: RunExcel;
  readonly analyse: Analyse;
  readonly files: PaneFiles;
  readonly excel: PaneExcel;
  /** The moment, as ISO text. */
  readonly now: () => string;
  readonly jobs: OneJob;
  readonly changing: Changing;
  readonly pause: Pause;
}

/** Forms that could not be entered in the Log are made all the same. */
const whyNot = (error: unknown): string => explain(error).title;

export function formsWork(
  pane: Store<PaneState, PaneEvent>,
  { run, analyse, files, excel, now, jobs, changing, pause }: Surroundings,
): FormsWork {
  const { state } = pane;
  const store = createStore(changeForms, initialForms);
  const forms = store.state;
  const change = store.dispatch;

  const effects = followEffect(store, pause);
  const look = lookForForms(pane, change, pause);

  /** What a job found is shown once it has ended, when the focus is no longer on its Cancel. */
  async function showing(
    name: 'makeForms' | 'collect' | 'copies',
    work: (
      watch: Watch,
      show: (event: FormsEvent) => void,
      run: RunExcel,
    ) => Promise<{ count: number; left?: readonly string[] }>,
  ): Promise<void> {
    let event = null as FormsEvent | null;
    const end = await jobs.start(name, {
      canCancel: true,
      work: (watch, waiting) => {
        // A file that takes long to be read does not keep a person waiting who has given it up.
        watch.signal?.addEventListener('abort', files.end, { once: true });
        const show = (found: FormsEvent): void => {
          event = found;
        };
        return work(watch, show, waiting);
      },
    });
    if (end?.kind === 'done' && event !== null) change(event);
  }

  /** @param chosenOf which rows are chosen when they have been compared */
  const collect = (given: readonly GivenFile[], chosenOf?: (fresh: Collection) => Chosen): Promise<void> =>
    showing('collect', async ({ signal, onProgress }, show) => {
      const { chosenAtFirst, collectReturns, effectsOn, readForForms, withFormulas } = await load();
      const version = state().registerVersion;
      const read = await readForForms(run, { signal, onProgress: part(onProgress, 0, 0.05) });
      const compared = await collectReturns(read, given, files.readFile, {
        signal,
        onProgress: counting(given.length, part(onProgress, 0.05, 1)),
      });
      const collected = { ...compared, collection: await withFormulas(run, read, compared.collection) };
      const chosen = (chosenOf ?? chosenAtFirst)(collected.collection);
      effects.begin(effectsOn(read, collected.collection, analyse));
      show({
        review: {
          given,
          collected,
          date1904: read.date1904,
          version,
          chosen,
          accepted: null,
          overwritten: [],
          undone: 0,
          copies: null,
        },
      });
      return { count: given.length };
    });

  return {
    store,
    show: (part) => change({ part }),
    draft: (changes) => change({ draft: { ...forms().draft, ...changes } }),
    readParties: () =>
      look(
        async (version) => {
          const { partiesOf, readForForms } = await load();
          const read = await readForForms(run);
          const parties = { pledges: partiesOf('pledges', read), needs: partiesOf('needs', read) };
          return { parties: { version, parties }, partiesFailed: false };
        },
        { partiesFailed: true },
      ),
    make: ({ isRecorded, ...wanted }) =>
      showing('makeForms', async ({ signal, onProgress, tryAgain }, show, waiting) => {
        const { makeForms, readForForms, recordForms } = await load();
        const read = await readForForms(run, { signal, onProgress: part(onProgress, 0, 0.1) });
        const analysis = await analyse(read.register, { signal, onProgress: part(onProgress, 0.1, 0.3) });
        const made: MadeFile[] = [];
        const at = now();
        const { failed, there } = await makeForms(
          read,
          analysis,
          files.drawForm,
          { ...wanted, madeOn: dayOf(new Date(at)) },
          take(made),
          { signal, onProgress: part(onProgress, 0.3, 0.95) },
        );
        const notMade = failed.map(inWords);
        const of = { kind: wanted.kind, madeAt: at, madeBy: forms().acceptedBy.trim() };
        const { returnBy } = read.register.settings;
        const notRecorded = isRecorded
          ? await recordForms(
              waiting,
              there.map((form) => ({ ...form, ...of, returnBy })),
              { tryAgain },
            ).then(() => null, whyNot)
          : null;
        const shown = { files: made, failed: notMade, ...(notRecorded !== null && { notRecorded }) };
        show({ made: shown, openings: new Map(), out: null });
        return { count: made.length, left: notMade.map(notMadeText) };
      }),
    collect: (given) => collect(given),
    readOut: () =>
      look(async (version) => {
        const { formsInLog, TableTakenError } = await load();
        try {
          return { out: { version, forms: await formsInLog(run, dayOf(new Date(now()))) } };
        } catch (error) {
          if (error instanceof TableTakenError) return { out: { version, forms: [] } };
          throw error;
        }
      }),
    async sayWhose(file, name) {
      const { review } = forms();
      if (review === null) return;
      const given = review.given.map((one, place) => (place === file ? { ...one, saidToBeOf: name } : one));
      const { chosenAgain } = await load();
      await collect(given, (fresh) => chosenAgain(fresh, review.chosen, file));
    },
    end: effects.end,
    choose(chosen) {
      const { review } = forms();
      if (review !== null) change({ review: { ...review, chosen } });
    },
    signAs: (acceptedBy) => change({ acceptedBy }),
    ...openingFiles(store, excel),
    ...accepting({ forms: store, state, run, now, changing, look }),
    makeCopies: () =>
      showing('copies', async ({ signal, onProgress }, show) => {
        const { review } = forms();
        if (review === null) return { count: 0 };
        const { readForForms } = await load();
        const { markedCopies } = await import('../../jobs/markedCopies');
        const read = await readForForms(run, { signal, onProgress: part(onProgress, 0, 0.1) });
        const analysis = await analyse(read.register, { signal, onProgress: part(onProgress, 0.1, 0.3) });
        const made: MadeFile[] = [];
        const { failed } = await markedCopies(read, analysis, review.collected, files.drawForm, take(made), {
          signal,
          onProgress: part(onProgress, 0.3, 1),
          madeOn: dayOf(new Date(now())),
        });
        const notMade = failed.map(({ file, error }) => inWords({ party: file, error }));
        show({ review: { ...review, copies: { files: made, failed: notMade } } });
        return { count: made.length, left: notMade.map(notMadeText) };
      }),
  };
}
