import * as v from 'valibot';
import { foldName } from '../values/names';

/** What a table of the register, and its columns, are called in a workbook that has names of its own. */
export interface TableMapping {
  /** In the register's spelling: 'Needs'. */
  readonly table: string;
  /** The table's own name in the workbook: 'Table1'. */
  readonly named: string;
  /** The workbook's own header by the register's. A column that is left out is found by its header and synonyms. */
  readonly columns: Readonly<Record<string, string>>;
}

export type Mapping = readonly TableMapping[];

/** The part of a mapping that speaks of a table of the workbook; undefined where none does. */
export const mappingOf = (mapping: Mapping, named: string): TableMapping | undefined =>
  mapping.find((one) => foldName(one.named) === foldName(named));

const MAPPING = v.array(
  v.object({ table: v.string(), named: v.string(), columns: v.record(v.string(), v.string()) }),
) satisfies v.GenericSchema<unknown, Mapping>;

/**
 * A mapping from the text in which a workbook remembers it.
 * @returns null for a text that is none
 */
export function mappingFrom(text: string | null): Mapping | null {
  const { success, output } = v.safeParse(MAPPING, text === null ? null : parsed(text));
  return success ? output : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
