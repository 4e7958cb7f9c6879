import type { Register } from '../register/register';
import type { TableKey } from '../register/schema';
import type { BuiltInStates } from '../register/states/builtInStates';
import type { TableSource } from '../register/tableSource';
import type { RegisterMarks } from './formReference';

/** A register as read, with all that its forms are made from. */
export interface FormSource {
  readonly register: Register;
  /** Every State that it knows, those that no record names among them. */
  readonly states: BuiltInStates;
  /** The workbook's tables as they stand, by the schema's keys. */
  readonly sources: ReadonlyMap<TableKey, TableSource>;
  /** By what its forms are recognized. */
  readonly marks: RegisterMarks;
}
