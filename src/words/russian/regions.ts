import type { MoreRegionWords, RegionWords } from '../regions';

/** Regions and groups in Russian. */
export const regions: RegionWords = {
  Africa: 'Африка',
  'Northern Africa': 'Северная Африка',
  'Sub-Saharan Africa': 'Африка к югу от Сахары',
  'Eastern Africa': 'Восточная Африка',
  'Middle Africa': 'Центральная Африка',
  'Southern Africa': 'Южная часть Африки',
  'Western Africa': 'Западная Африка',
  Americas: 'Северная и Южная Америка',
  'Latin America and the Caribbean': 'Латинская Америка и Карибский бассейн',
  Caribbean: 'Карибский бассейн',
  'Central America': 'Центральная Америка',
  'South America': 'Южная Америка',
  'Northern America': 'Северная Америка',
  Antarctica: 'Антарктика',
  Asia: 'Азия',
  'Central Asia': 'Центральная Азия',
  'Eastern Asia': 'Восточная Азия',
  'South-eastern Asia': 'Юго-Восточная Азия',
  'Southern Asia': 'Южная Азия',
  'Western Asia': 'Западная Азия',
  Europe: 'Европа',
  'Eastern Europe': 'Восточная Европа',
  'Northern Europe': 'Северная Европа',
  'Southern Europe': 'Южная Европа',
  'Western Europe': 'Западная Европа',
  Oceania: 'Океания',
  'Australia and New Zealand': 'Австралия и Новая Зеландия',
  Melanesia: 'Меланезия',
  Micronesia: 'Микронезия',
  Polynesia: 'Полинезия',
  'African States': 'Государства Африки',
  'Asia-Pacific States': 'Государства Азиатско-Тихоокеанского региона',
  'Eastern European States': 'Государства Восточной Европы',
  'Latin American and Caribbean States': 'Государства Латинской Америки и Карибского бассейна',
  'Western European and other States': 'Западноевропейские и другие государства',
  developing: 'развивающиеся страны',
  'least developed': 'наименее развитые страны',
  'landlocked developing': 'развивающиеся страны, не имеющие выхода к морю',
  'in transition': 'страны с переходной экономикой',
  developed: 'развитые страны',
};

/** Further words for them. */
export const regionsReadToo: MoreRegionWords = { Americas: ['Америка'], Antarctica: ['Антарктида'] };

/** What registers call the whole world. */
export const world: readonly string[] = [
  'Весь мир',
  'Мир',
  'Во всем мире',
  'Глобальный',
  'Глобально',
  'Все регионы',
  'Межрегиональный',
  'Межрегионально',
];
