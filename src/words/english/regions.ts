import { REGION_NAMES, type MoreRegionWords, type RegionWords } from '../regions';

/** Regions and groups in English. */
export const regions: RegionWords = Object.fromEntries(REGION_NAMES.map((name) => [name, name])) as RegionWords;

/** Further words for them. */
export const regionsReadToo: MoreRegionWords = {};

/** What registers call the whole world. */
export const world: readonly string[] = [
  'Global',
  'Worldwide',
  'World-wide',
  'World',
  'Whole world',
  'All regions',
  'Interregional',
  'Inter-regional',
  'All countries',
];
