/** A part of the world and the ISO 3166 alpha-3 codes of the countries and areas in it. */
export interface M49Area {
  /** From the widest to the narrowest: region, sub-region and, where there is one, intermediate region. */
  readonly regions: readonly [region: string, ...narrower: string[]];
  readonly states: string;
}

const AFRICA = ['Africa', 'Sub-Saharan Africa'] as const;
const LATIN_AMERICA = ['Americas', 'Latin America and the Caribbean'] as const;

/**
 * Every country and area of ISO 3166 by the geographic regions of the United Nations Statistics Division, "Standard
 * country or area codes for statistical use (M49)". Antarctica (ATA) stands in no region there and is its own here;
 * TWN, which M49 does not list, stands with Eastern Asia, and XKX (Kosovo) with Southern Europe.
 */
export const M49_AREAS: readonly M49Area[] = [
  { regions: ['Africa', 'Northern Africa'], states: 'DZA EGY ESH LBY MAR SDN TUN' },
  {
    regions: [...AFRICA, 'Eastern Africa'],
    states: 'ATF BDI COM DJI ERI ETH IOT KEN MDG MOZ MUS MWI MYT REU RWA SOM SSD SYC TZA UGA ZMB ZWE',
  },
  { regions: [...AFRICA, 'Middle Africa'], states: 'AGO CAF CMR COD COG GAB GNQ STP TCD' },
  { regions: [...AFRICA, 'Southern Africa'], states: 'BWA LSO NAM SWZ ZAF' },
  {
    regions: [...AFRICA, 'Western Africa'],
    states: 'BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SHN SLE TGO',
  },
  {
    regions: [...LATIN_AMERICA, 'Caribbean'],
    states:
      'ABW AIA ATG BES BHS BLM BRB CUB CUW CYM DMA DOM GLP GRD HTI JAM KNA LCA MAF MSR MTQ PRI SXM TCA TTO VCT VGB VIR',
  },
  { regions: [...LATIN_AMERICA, 'Central America'], states: 'BLZ CRI GTM HND MEX NIC PAN SLV' },
  {
    regions: [...LATIN_AMERICA, 'South America'],
    states: 'ARG BOL BRA BVT CHL COL ECU FLK GUF GUY PER PRY SGS SUR URY VEN',
  },
  { regions: ['Americas', 'Northern America'], states: 'BMU CAN GRL SPM USA' },
  { regions: ['Antarctica'], states: 'ATA' },
  { regions: ['Asia', 'Central Asia'], states: 'KAZ KGZ TJK TKM UZB' },
  { regions: ['Asia', 'Eastern Asia'], states: 'CHN HKG JPN KOR MAC MNG PRK TWN' },
  { regions: ['Asia', 'South-eastern Asia'], states: 'BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM' },
  { regions: ['Asia', 'Southern Asia'], states: 'AFG BGD BTN IND IRN LKA MDV NPL PAK' },
  {
    regions: ['Asia', 'Western Asia'],
    states: 'ARE ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM',
  },
  { regions: ['Europe', 'Eastern Europe'], states: 'BGR BLR CZE HUN MDA POL ROU RUS SVK UKR' },
  {
    regions: ['Europe', 'Northern Europe'],
    states: 'ALA DNK EST FIN FRO GBR GGY IMN IRL ISL JEY LTU LVA NOR SJM SWE',
  },
  {
    regions: ['Europe', 'Southern Europe'],
    states: 'ALB AND BIH ESP GIB GRC HRV ITA MKD MLT MNE PRT SMR SRB SVN VAT XKX',
  },
  { regions: ['Europe', 'Western Europe'], states: 'AUT BEL CHE DEU FRA LIE LUX MCO NLD' },
  { regions: ['Oceania', 'Australia and New Zealand'], states: 'AUS CCK CXR HMD NFK NZL' },
  { regions: ['Oceania', 'Melanesia'], states: 'FJI NCL PNG SLB VUT' },
  { regions: ['Oceania', 'Micronesia'], states: 'FSM GUM KIR MHL MNP NRU PLW UMI' },
  { regions: ['Oceania', 'Polynesia'], states: 'ASM COK NIU PCN PYF TKL TON TUV WLF WSM' },
];
