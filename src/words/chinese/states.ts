import everyday from 'i18n-iso-countries/langs/zh.json';
import type { StateWords } from '../stateWords';
import { regions, regionsReadToo, world } from './regions';

/** How States are called in Chinese, by ISO 3166 alpha-3 code. */
export const states: StateWords = {
  everyday: everyday.countries,

  unitedNations: {
    ALA: '奥兰群岛',
    ARE: '阿拉伯联合酋长国',
    ATF: '法属南方领地',
    BIH: '波斯尼亚和黑塞哥维那',
    BOL: '多民族玻利维亚国',
    BRN: '文莱达鲁萨兰国',
    BVT: '布维岛',
    CAF: '中非共和国',
    COD: '刚果民主共和国',
    COG: '刚果',
    ESH: '西撒哈拉',
    FLK: '福克兰群岛（马尔维纳斯）',
    GBR: '大不列颠及北爱尔兰联合王国',
    GGY: '格恩西',
    HKG: '中国香港特别行政区',
    IDN: '印度尼西亚',
    IOT: '英属印度洋领土',
    IRN: '伊朗伊斯兰共和国',
    KOR: '大韩民国',
    LAO: '老挝人民民主共和国',
    MAC: '中国澳门特别行政区',
    MAF: '圣马丁（法属）',
    MDA: '摩尔多瓦共和国',
    NLD: '荷兰王国',
    PCN: '皮特凯恩',
    PRK: '朝鲜民主主义人民共和国',
    PSE: '巴勒斯坦国',
    RUS: '俄罗斯联邦',
    SXM: '圣马丁（荷属）',
    SYR: '阿拉伯叙利亚共和国',
    TZA: '坦桑尼亚联合共和国',
    USA: '美利坚合众国',
    VAT: '教廷',
    VEN: '委内瑞拉玻利瓦尔共和国',
    WLF: '瓦利斯群岛和富图纳群岛',
  },

  others: {
    BES: ['博纳尔，圣俄斯塔休斯和萨巴'],
    BOL: ['玻利维亚（多民族国）'],
    HMD: ['赫德岛和麦克唐纳岛'],
    IRN: ['伊朗（伊斯兰共和国）'],
    SGS: ['南乔治亚岛和南桑德韦奇岛'],
    SHN: ['圣赫勒拿'],
    SJM: ['斯瓦尔巴群岛和扬马延岛'],
    TWN: ['台湾'],
    VAT: ['罗马教廷'],
    VEN: ['委内瑞拉（玻利瓦尔共和国）'],
  },

  regions,
  regionsReadToo,
  world,
};
