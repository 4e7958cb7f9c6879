import type { MoreRegionWords, RegionWords } from '../regions';

/** Regions and groups in Arabic. */
export const regions: RegionWords = {
  Africa: 'أفريقيا',
  'Northern Africa': 'أفريقيا الشمالية',
  'Sub-Saharan Africa': 'أفريقيا جنوب الصحراء الكبرى',
  'Eastern Africa': 'شرق أفريقيا',
  'Middle Africa': 'وسط أفريقيا',
  'Southern Africa': 'الجنوب الأفريقي',
  'Western Africa': 'غرب أفريقيا',
  Americas: 'الأمريكتان',
  'Latin America and the Caribbean': 'أمريكا اللاتينية ومنطقة البحر الكاريبي',
  Caribbean: 'منطقة البحر الكاريبي',
  'Central America': 'أمريكا الوسطى',
  'South America': 'أمريكا الجنوبية',
  'Northern America': 'أمريكا الشمالية',
  Antarctica: 'أنتاركتيكا',
  Asia: 'آسيا',
  'Central Asia': 'آسيا الوسطى',
  'Eastern Asia': 'شرق آسيا',
  'South-eastern Asia': 'جنوب شرقي آسيا',
  'Southern Asia': 'جنوب آسيا',
  'Western Asia': 'غربي آسيا',
  Europe: 'أوروبا',
  'Eastern Europe': 'أوروبا الشرقية',
  'Northern Europe': 'أوروبا الشمالية',
  'Southern Europe': 'أوروبا الجنوبية',
  'Western Europe': 'أوروبا الغربية',
  Oceania: 'أوقيانوسيا',
  'Australia and New Zealand': 'أستراليا ونيوزيلندا',
  Melanesia: 'ميلانيزيا',
  Micronesia: 'ميكرونيزيا',
  Polynesia: 'بولينيزيا',
  'African States': 'الدول الأفريقية',
  'Asia-Pacific States': 'دول آسيا والمحيط الهادئ',
  'Eastern European States': 'دول أوروبا الشرقية',
  'Latin American and Caribbean States': 'دول أمريكا اللاتينية ومنطقة البحر الكاريبي',
  'Western European and other States': 'دول أوروبا الغربية ودول أخرى',
  developing: 'البلدان النامية',
  'least developed': 'أقل البلدان نموا',
  'landlocked developing': 'البلدان النامية غير الساحلية',
  'in transition': 'البلدان التي تمر اقتصاداتها بمرحلة انتقالية',
  developed: 'البلدان المتقدمة النمو',
};

/** Further words for them. */
export const regionsReadToo: MoreRegionWords = {
  'Northern Africa': ['شمال أفريقيا'],
  'Eastern Asia': ['شرقي آسيا'],
  'South-eastern Asia': ['جنوب شرق آسيا'],
  'Western Asia': ['غرب آسيا'],
};

/** What registers call the whole world. */
export const world: readonly string[] = [
  'عالمي',
  'العالم',
  'على الصعيد العالمي',
  'جميع أنحاء العالم',
  'جميع المناطق',
  'كل المناطق',
  'أقاليمي',
];
