import type { RegisterMarks } from '../forms/formReference';
import type { Register } from '../register/register';
import type { TableKey } from '../register/schema';
import type { BuiltInStates } from '../register/states/builtInStates';
import type { TableSource } from '../register/tableSource';
import type { LoggedEntry } from './log/logEntry';

/** What returns are compared with: the register, and its tables as they stand in the workbook. */
export interface RegisterSide {
  readonly register: Register;
  /** Every State that it knows. */
  readonly states: BuiltInStates;
  readonly sources: ReadonlyMap<TableKey, TableSource>;
  /** True where the workbook counts its days from 1904. */
  readonly date1904: boolean;
  readonly marks: RegisterMarks;
  /** What the Log tells of returns that were accepted before; absent where there is none. */
  readonly logged?: readonly LoggedEntry[];
}
