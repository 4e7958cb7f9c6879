/**
 * Regions and groups that the register knows without a table of States, by the English names that it stores: the
 * geographic regions of the United Nations Statistics Division (M49), the regional groups of Member States, and the
 * groups of development.
 */
export const REGION_NAMES = [
  'Africa',
  'Northern Africa',
  'Sub-Saharan Africa',
  'Eastern Africa',
  'Middle Africa',
  'Southern Africa',
  'Western Africa',
  'Americas',
  'Latin America and the Caribbean',
  'Caribbean',
  'Central America',
  'South America',
  'Northern America',
  'Antarctica',
  'Asia',
  'Central Asia',
  'Eastern Asia',
  'South-eastern Asia',
  'Southern Asia',
  'Western Asia',
  'Europe',
  'Eastern Europe',
  'Northern Europe',
  'Southern Europe',
  'Western Europe',
  'Oceania',
  'Australia and New Zealand',
  'Melanesia',
  'Micronesia',
  'Polynesia',
  'African States',
  'Asia-Pacific States',
  'Eastern European States',
  'Latin American and Caribbean States',
  'Western European and other States',
  'developing',
  'least developed',
  'landlocked developing',
  'in transition',
  'developed',
] as const;

/** The name of each in one language. */
export type RegionWords = Readonly<Record<(typeof REGION_NAMES)[number], string>>;

/** Further words for some of them in one language. */
export type MoreRegionWords = Readonly<Partial<Record<keyof RegionWords, readonly string[]>>>;
