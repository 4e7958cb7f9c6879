import type { MoreRegionWords, RegionWords } from './regions';

/** How States, regions and the world are called in one language. */
export interface StateWords {
  /** Everyday names, by ISO 3166 alpha-2 code; the first of several is the usual one. */
  readonly everyday: Readonly<Record<string, string | readonly string[]>>;
  /**
   * By ISO 3166 alpha-3 code, the short names of the United Nations where the everyday name is another one (United
   * Nations Terminology Database, "short name"; Standard country or area codes for statistical use, M49): so States are
   * shown.
   */
  readonly unitedNations: Readonly<Record<string, string>>;
  /** Former, everyday and further official names by which a State is known too, by its alpha-3 code. */
  readonly others: Readonly<Record<string, readonly string[]>>;
  /** Regions and groups, and further words for them. */
  readonly regions: RegionWords;
  readonly regionsReadToo: MoreRegionWords;
  /** What registers call the whole world. */
  readonly world: readonly string[];
}
