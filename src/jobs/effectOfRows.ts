import type { Totals } from '../analysis/analysis';
import type { Issue } from '../register/issue';
import { registerReader } from '../register/readRegister';
import type { Register } from '../register/register';
import type { RawWorkbook } from '../register/rawTable';
import { chosenRows, type RowChosen } from '../returns/accept/chosenRows';
import { placeRows } from '../returns/accept/placeRows';
import type { Collection } from '../returns/collection';
import { rawWithRows } from '../returns/accept/rawWithRows';
import type { Analyse } from './analysing';
import type { RegisterRead } from './readForForms';
import { withFound } from './registerIssues';

/** The totals of a register that returned rows may change, in the order in which they are shown. */
export const EFFECT_FIGURES = ['requirement', 'pledged', 'firm', 'received', 'outstanding', 'gap'] as const;
export type EffectFigure = (typeof EFFECT_FIGURES)[number];

/** What accepting rows would do to the register, in base currency. Nothing is written. */
export interface EffectOfRows {
  readonly baseCurrency: string;
  readonly figures: Readonly<Record<EffectFigure, { readonly before: number; readonly after: number }>>;
  /** What would be found wrong that is not now. */
  readonly issues: readonly Issue[];
  /** The register as it would be. */
  readonly register: Register;
}

export interface EffectOptions {
  readonly signal?: AbortSignal | undefined;
  /** Waits between parts of the work, so that a page can answer meanwhile. */
  readonly between?: (() => Promise<void>) | undefined;
}

/** @throws RowsRefusedError, StaleCollectionError as acceptReturns; an AbortError when cancelled */
export type EffectOf = (rows: readonly RowChosen[], options?: EffectOptions) => Promise<EffectOfRows>;

/** What is known of a register: its totals, and what is wrong with it. */
interface Known {
  readonly register: Register;
  readonly totals: Totals;
  readonly baseCurrency: string;
  readonly issues: readonly Issue[];
}

/**
 * Computes what accepting rows of a collection would do: the register as it would be is read and analysed as every
 * register is, and compared with the register as it is, which is analysed once.
 */
export function effectsOn(read: RegisterRead, collection: Collection, analyse: Analyse): EffectOf {
  const know = async (register: Register, signal: AbortSignal | undefined): Promise<Known> => {
    const analysis = await analyse(register, { signal });
    const { issues } = withFound(register, analysis.issues);
    return { register, totals: analysis.totals, baseCurrency: analysis.baseCurrency, issues };
  };
  let now: Known | null = null;
  return async (rows, { signal, between } = {}) => {
    now ??= await know(read.register, signal);
    const works = placeRows(read.sources, chosenRows(collection, rows)).filter(
      ({ changes, additions }) => changes.length + additions.length > 0,
    );
    const raw = rawWithRows(read.raw, works);
    const then = works.length === 0 ? now : await know(await readInParts(raw, read, { signal, between }), signal);
    const before = new Set(now.issues.map(asText));
    const { totals } = now;
    return {
      baseCurrency: then.baseCurrency,
      figures: Object.fromEntries(
        EFFECT_FIGURES.map((figure) => [figure, { before: totals[figure], after: then.totals[figure] }]),
      ) as EffectOfRows['figures'],
      issues: then.issues.filter((issue) => !before.has(asText(issue))),
      register: then.register,
    };
  };
}

const asText = (issue: Issue): string => JSON.stringify(issue);

/** So many rows are read at once. */
const ROWS_AT_ONCE = 2000;

async function readInParts(
  raw: RawWorkbook,
  { mapping }: RegisterRead,
  { signal, between }: EffectOptions,
): Promise<Register> {
  const reader = registerReader(raw, mapping);
  for (const table of reader.order)
    for (let from = 0; from < table.rows.length; from += ROWS_AT_ONCE) {
      reader.take(table, table.rows.slice(from, from + ROWS_AT_ONCE));
      await between?.();
      signal?.throwIfAborted();
    }
  return reader.end();
}
