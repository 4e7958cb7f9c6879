import type { MoreRegionWords, RegionWords } from '../regions';

/** Regions and groups in Chinese. */
export const regions: RegionWords = {
  Africa: '非洲',
  'Northern Africa': '北非',
  'Sub-Saharan Africa': '撒哈拉以南非洲',
  'Eastern Africa': '东非',
  'Middle Africa': '中非',
  'Southern Africa': '南部非洲',
  'Western Africa': '西非',
  Americas: '美洲',
  'Latin America and the Caribbean': '拉丁美洲和加勒比',
  Caribbean: '加勒比',
  'Central America': '中美洲',
  'South America': '南美洲',
  'Northern America': '北美',
  Antarctica: '南极洲',
  Asia: '亚洲',
  'Central Asia': '中亚',
  'Eastern Asia': '东亚',
  'South-eastern Asia': '东南亚',
  'Southern Asia': '南亚',
  'Western Asia': '西亚',
  Europe: '欧洲',
  'Eastern Europe': '东欧',
  'Northern Europe': '北欧',
  'Southern Europe': '南欧',
  'Western Europe': '西欧',
  Oceania: '大洋洲',
  'Australia and New Zealand': '澳大利亚和新西兰',
  Melanesia: '美拉尼西亚',
  Micronesia: '密克罗尼西亚',
  Polynesia: '波利尼西亚',
  'African States': '非洲国家',
  'Asia-Pacific States': '亚太国家',
  'Eastern European States': '东欧国家',
  'Latin American and Caribbean States': '拉丁美洲和加勒比国家',
  'Western European and other States': '西欧和其他国家',
  developing: '发展中国家',
  'least developed': '最不发达国家',
  'landlocked developing': '内陆发展中国家',
  'in transition': '经济转型国家',
  developed: '发达国家',
};

/** Further words for them. */
export const regionsReadToo: MoreRegionWords = {};

/** What registers call the whole world. */
export const world: readonly string[] = ['全球', '世界', '全世界', '所有区域', '所有地区', '区域间', '跨区域'];
