import type { Analysis } from '../analysis/analysis';
import type { Effectiveness } from '../analysis/effectiveness/effectiveness';
import type { OnProgress } from '../excel/runExcel';
import type { Register } from '../register/register';
import type { AllocationPolicy } from '../register/schema/settings';

export interface AnalysingOptions {
  /** In place of the policy that the register's settings name. */
  readonly policy?: AllocationPolicy | undefined;
  /** Whether gaps are explained (R16) and requests to donors are worked out (R14), which takes longer. */
  readonly explain?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
}

export interface AssessingOptions extends AnalysingOptions {
  /** Of the same register, by the same policy. */
  readonly analysis: Analysis;
}

/** Computes what R9 says of a register, for the budgets and the willingness to pay that its sheets show. */
export type Assess = (register: Register, options: AssessingOptions) => Promise<Effectiveness>;

/**
 * Computes the analysis of a register: on the spot, or in a worker. Rejects with the signal's reason when cancelled.
 */
export type Analyse = (register: Register, options: AnalysingOptions) => Promise<Analysis>;
