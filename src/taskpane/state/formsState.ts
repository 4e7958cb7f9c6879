import type { Explained } from '../../excel/explainError';
import type { FormKind } from '../../forms/form';
import type { Party } from '../../forms/parties';
import type { Language } from '../../words/languages';
import type { EffectOfRows } from '../../jobs/effectOfRows';
import type { OverwrittenFormula } from '../../jobs/acceptReturns';
import type { Collected } from '../../jobs/collectReturns';
import type { GivenFile } from '../../jobs/filePorts';
import type { FormToReturn } from '../../jobs/formsInLog';
import type { LoggedCollection } from '../../jobs/undoCollection';
import type { Chosen } from '../forms/collect/selection';

/** A file that was made for a person to save. */
export interface MadeFile {
  readonly name: string;
  /** For whom it is. */
  readonly party: string;
  readonly bytes: Uint8Array;
}

/** What came of opening a file in a window of its own; a refusal in words. */
export type Opening = 'opening' | 'opened' | Explained;

export interface NotMade {
  readonly party: string;
  readonly why: string;
}

export interface MadeFiles {
  readonly files: readonly MadeFile[];
  readonly failed: readonly NotMade[];
  /** Why the Log does not say for whom they were made, in words; absent where it does, or was not to. */
  readonly notRecorded?: string;
}

/** What forms are to be made, as somebody is choosing it. */
export interface MakeDraft {
  readonly kind: FormKind;
  /** Their keys. */
  readonly chosen: Readonly<Record<FormKind, ReadonlySet<string>>>;
  /** Donors that the register does not know yet. */
  readonly added: readonly Party[];
  /** null: the register's. */
  readonly language: Language | null;
  /** As it is typed; null: as many as forms usually have. */
  readonly newRows: string | null;
  /** Whether the Log is to say for whom forms were made. */
  readonly isRecorded: boolean;
}

/** Returns that were compared with the register, as they are being gone through. */
export interface Review {
  readonly given: readonly GivenFile[];
  readonly collected: Collected;
  readonly date1904: boolean;
  /** PaneState.registerVersion at which they were compared. */
  readonly version: number;
  readonly chosen: Chosen;
  /** What the Log table calls the collection once rows of it were accepted; null before, and when it was undone. */
  readonly accepted: string | null;
  /** Formulas of the register in whose places accepted entries were written. */
  readonly overwritten: readonly OverwrittenFormula[];
  /** How often an acceptance of it was undone. */
  readonly undone: number;
  readonly copies: MadeFiles | null;
}

/** What accepting the chosen rows would do to the register. */
export interface EffectShown {
  /** The choice of which it is; another one is still being computed. */
  readonly chosen: Chosen;
  /** null where it cannot be computed. */
  readonly effect: EffectOfRows | null;
}

/** Collections in the Log table. */
export interface LogRead {
  /** PaneState.registerVersion at which it was read. */
  readonly version: number;
  readonly collections: readonly LoggedCollection[];
  /** Whether a table that is none of Pledgebook's has the Log's name: rows cannot be accepted as long as it has. */
  readonly isTaken: boolean;
}

/** The forms that were made, as the Log table tells it. */
export interface FormsOutRead {
  /** PaneState.registerVersion at which they were read. */
  readonly version: number;
  readonly forms: readonly FormToReturn[];
}

export const FORM_PARTS = ['make', 'collect', 'out'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

/** For whom forms can be made. */
export interface PartiesRead {
  /** PaneState.registerVersion at which they were read. */
  readonly version: number;
  readonly parties: Readonly<Record<FormKind, readonly Party[]>>;
}

/** What the screen Forms shows; kept while the pane is open. */
export interface FormsState {
  readonly part: FormPart;
  readonly parties: PartiesRead | null;
  /** Whether they could not be read. */
  readonly partiesFailed: boolean;
  readonly draft: MakeDraft;
  readonly made: MadeFiles | null;
  /** Files that were opened, or are being opened. */
  readonly openings: ReadonlyMap<MadeFile, Opening>;
  /** Whether the person wants files to be opened and not saved; null: as it is usual in their Excel. */
  readonly opensFiles: boolean | null;
  readonly review: Review | null;
  readonly effect: EffectShown | null;
  readonly acceptedBy: string;
  readonly log: LogRead | null;
  readonly out: FormsOutRead | null;
}

export const initialForms: FormsState = {
  part: 'make',
  parties: null,
  partiesFailed: false,
  draft: {
    kind: 'pledges',
    chosen: { pledges: new Set(), needs: new Set() },
    added: [],
    language: null,
    newRows: null,
    isRecorded: true,
  },
  made: null,
  openings: new Map(),
  opensFiles: null,
  review: null,
  effect: null,
  acceptedBy: '',
  log: null,
  out: null,
};

/** A change of some parts of the state. */
export type FormsEvent = Partial<FormsState>;

export const changeForms = (state: FormsState, event: FormsEvent): FormsState => ({ ...state, ...event });

/** Whether the returns that are being gone through may differ from the register by now. */
export const isStale = ({ accepted, version }: Review, registerVersion: number): boolean =>
  accepted === null && version !== registerVersion;
