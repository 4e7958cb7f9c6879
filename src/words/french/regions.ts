import type { MoreRegionWords, RegionWords } from '../regions';

/** Regions and groups in French. */
export const regions: RegionWords = {
  Africa: 'Afrique',
  'Northern Africa': 'Afrique septentrionale',
  'Sub-Saharan Africa': 'Afrique subsaharienne',
  'Eastern Africa': 'Afrique orientale',
  'Middle Africa': 'Afrique centrale',
  'Southern Africa': 'Afrique australe',
  'Western Africa': 'Afrique occidentale',
  Americas: 'Amériques',
  'Latin America and the Caribbean': 'Amérique latine et Caraïbes',
  Caribbean: 'Caraïbes',
  'Central America': 'Amérique centrale',
  'South America': 'Amérique du Sud',
  'Northern America': 'Amérique septentrionale',
  Antarctica: 'Antarctique',
  Asia: 'Asie',
  'Central Asia': 'Asie centrale',
  'Eastern Asia': 'Asie orientale',
  'South-eastern Asia': 'Asie du Sud-Est',
  'Southern Asia': 'Asie méridionale',
  'Western Asia': 'Asie occidentale',
  Europe: 'Europe',
  'Eastern Europe': 'Europe orientale',
  'Northern Europe': 'Europe septentrionale',
  'Southern Europe': 'Europe méridionale',
  'Western Europe': 'Europe occidentale',
  Oceania: 'Océanie',
  'Australia and New Zealand': 'Australie et Nouvelle-Zélande',
  Melanesia: 'Mélanésie',
  Micronesia: 'Micronésie',
  Polynesia: 'Polynésie',
  'African States': 'États d’Afrique',
  'Asia-Pacific States': 'États d’Asie et du Pacifique',
  'Eastern European States': 'États d’Europe orientale',
  'Latin American and Caribbean States': 'États d’Amérique latine et des Caraïbes',
  'Western European and other States': 'États d’Europe occidentale et autres États',
  developing: 'pays en développement',
  'least developed': 'pays les moins avancés',
  'landlocked developing': 'pays en développement sans littoral',
  'in transition': 'pays en transition',
  developed: 'pays développés',
};

/** Further words for them. */
export const regionsReadToo: MoreRegionWords = { 'Eastern Asia': ['Asie de l’Est'] };

/** What registers call the whole world. */
export const world: readonly string[] = [
  'Monde',
  'Monde entier',
  'Mondial',
  'Échelle mondiale',
  'À l’échelle mondiale',
  'Toutes les régions',
  'Toutes régions',
  'Interrégional',
];
