import everyday from 'i18n-iso-countries/langs/fr.json';
import type { StateWords } from '../stateWords';
import { regions, regionsReadToo, world } from './regions';

/** How States are called in French, by ISO 3166 alpha-3 code. */
export const states: StateWords = {
  everyday: everyday.countries,

  unitedNations: {
    ARE: 'Émirats arabes unis',
    BLR: 'Bélarus',
    BOL: 'Bolivie (État plurinational de)',
    BRN: 'Brunéi Darussalam',
    CAF: 'République centrafricaine',
    CIV: "Côte d'Ivoire",
    COG: 'Congo',
    CPV: 'Cabo Verde',
    CZE: 'Tchéquie',
    DOM: 'République dominicaine',
    FLK: 'Îles Falkland (Malvinas)',
    FSM: 'Micronésie (États fédérés de)',
    GBR: "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord",
    HKG: 'Chine, région administrative spéciale de Hong Kong',
    IRN: "Iran (République islamique d')",
    IRQ: 'Iraq',
    KNA: 'Saint-Kitts-et-Nevis',
    KOR: 'République de Corée',
    LAO: 'République démocratique populaire lao',
    MAC: 'Chine, région administrative spéciale de Macao',
    MDA: 'République de Moldova',
    NIU: 'Nioué',
    NLD: 'Pays-Bas (Royaume des)',
    PRK: 'République populaire démocratique de Corée',
    PSE: 'État de Palestine',
    RUS: 'Fédération de Russie',
    SAU: 'Arabie saoudite',
    STP: 'Sao Tomé-et-Principe',
    SWZ: 'Eswatini',
    SYR: 'République arabe syrienne',
    TUR: 'Türkiye',
    TWN: 'Province chinoise de Taiwan',
    TZA: 'République-Unie de Tanzanie',
    VAT: 'Saint-Siège',
    VCT: 'Saint-Vincent-et-les Grenadines',
    VEN: 'Venezuela (République bolivarienne du)',
    VNM: 'Viet Nam',
  },

  others: {
    ALA: ['Îles d’Åland'],
    CCK: ['Îles des Cocos (Keeling)'],
    CYM: ['Îles Caïmanes'],
    HMD: ['Île Heard-et-Îles MacDonald'],
    IOT: ["Territoire britannique de l'océan Indien"],
    SJM: ['Îles Svalbard-et-Jan Mayen'],
    TKL: ['Tokélaou'],
    WLF: ['Îles Wallis-et-Futuna'],
  },

  regions,
  regionsReadToo,
  world,
};
