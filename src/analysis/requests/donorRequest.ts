import type { Loosening } from './loosenings';

/** What a donor may be asked: to loosen one part of the earmark of one pledge (R14). */
export interface DonorRequest {
  readonly pledge: string;
  readonly donor: string;
  readonly loosening: Loosening;
  /** What more would be covered, in base currency. */
  readonly frees: number;
}

/** Requests to donors (R14). */
export interface Requests {
  /** What each loosening would free alone, by pledge; those that free nothing are left out. */
  readonly single: readonly DonorRequest[];
  /** Loosenings that together close most, each with what it frees beyond those before it; greedy. */
  readonly together: readonly DonorRequest[];
  /** How many pledges with less stranded money were not tried. */
  readonly notTried: number;
}
