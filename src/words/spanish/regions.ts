import type { MoreRegionWords, RegionWords } from '../regions';

/** Regions and groups in Spanish. */
export const regions: RegionWords = {
  Africa: 'África',
  'Northern Africa': 'África septentrional',
  'Sub-Saharan Africa': 'África subsahariana',
  'Eastern Africa': 'África oriental',
  'Middle Africa': 'África central',
  'Southern Africa': 'África meridional',
  'Western Africa': 'África occidental',
  Americas: 'Américas',
  'Latin America and the Caribbean': 'América Latina y el Caribe',
  Caribbean: 'Caribe',
  'Central America': 'América Central',
  'South America': 'América del Sur',
  'Northern America': 'América septentrional',
  Antarctica: 'Antártida',
  Asia: 'Asia',
  'Central Asia': 'Asia central',
  'Eastern Asia': 'Asia oriental',
  'South-eastern Asia': 'Asia sudoriental',
  'Southern Asia': 'Asia meridional',
  'Western Asia': 'Asia occidental',
  Europe: 'Europa',
  'Eastern Europe': 'Europa oriental',
  'Northern Europe': 'Europa septentrional',
  'Southern Europe': 'Europa meridional',
  'Western Europe': 'Europa occidental',
  Oceania: 'Oceanía',
  'Australia and New Zealand': 'Australia y Nueva Zelandia',
  Melanesia: 'Melanesia',
  Micronesia: 'Micronesia',
  Polynesia: 'Polinesia',
  'African States': 'Estados de África',
  'Asia-Pacific States': 'Estados de Asia y el Pacífico',
  'Eastern European States': 'Estados de Europa Oriental',
  'Latin American and Caribbean States': 'Estados de América Latina y el Caribe',
  'Western European and other States': 'Estados de Europa Occidental y otros Estados',
  developing: 'países en desarrollo',
  'least developed': 'países menos adelantados',
  'landlocked developing': 'países en desarrollo sin litoral',
  'in transition': 'países con economías en transición',
  developed: 'países desarrollados',
};

/** Further words for them. */
export const regionsReadToo: MoreRegionWords = {
  Caribbean: ['El Caribe'],
  'Latin America and the Caribbean': ['América Latina', 'ALC'],
  'Northern Africa': ['África del Norte', 'Norte de África'],
  'Eastern Africa': ['África del Este'],
  'Western Africa': ['África del Oeste'],
  'Northern America': ['América del Norte'],
  'Southern Asia': ['Asia del Sur'],
  'South-eastern Asia': ['Sudeste de Asia', 'Sudeste Asiático'],
};

/** What registers call the whole world. */
export const world: readonly string[] = [
  'Mundial',
  'Mundo',
  'Todo el mundo',
  'A nivel mundial',
  'Todas las regiones',
  'Interregional',
];
