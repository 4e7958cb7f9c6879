import { factsOf } from '../words/languages';
import type { Form, FormKind, FormLists, FormRow } from './form';
import { formColumns } from './formColumns';
import type { FormGround } from './formGround';

/** How many rows there are for what is new, where nobody says otherwise. */
export const NEW_ROWS = 15;
export const MOST_NEW_ROWS = 500;

export interface FormOptions {
  /** As referenceFor writes it. */
  readonly reference: string;
  /** How many rows there are for what is new; 15 where it is not given. */
  readonly newRows?: number | undefined;
  /** Tells it from other forms of the reference; '' where it is not given. */
  readonly edition?: string | undefined;
}

interface Content {
  readonly kind: FormKind;
  readonly party: string;
  readonly columns: Form['columns'];
  readonly earlier: readonly FormRow[];
  readonly lists: FormLists;
}

export const columnsOf = (kind: FormKind, { source, shown }: FormGround): Form['columns'] =>
  formColumns(kind, source, shown.words);

/**
 * A form that nobody has filled in yet.
 * @throws RangeError for a number of rows that is no whole number from 1 to 500
 */
export function blankForm(
  content: Content,
  ground: FormGround,
  { reference, newRows = NEW_ROWS, edition = '' }: FormOptions,
): Form {
  if (!Number.isSafeInteger(newRows) || newRows < 1 || newRows > MOST_NEW_ROWS)
    throw new RangeError(`new rows: found ${newRows}; expected: a whole number from 1 to ${MOST_NEW_ROWS}`);
  const { settings } = ground.source.register;
  return {
    ...content,
    language: ground.language,
    rightToLeft: factsOf(ground.language).rightToLeft,
    reference,
    edition,
    programme: settings.programme,
    session: settings.sessionTitle,
    returnAddress: settings.returnAddress,
    returnBy: settings.returnBy,
    asOf: ground.madeOn,
    figuresAsOf: ground.figuresAsOf,
    baseCurrency: settings.baseCurrency,
    words: ground.shown.words,
    asSent: content.earlier,
    entered: [],
    newRows,
  };
}
