import arabic from 'i18n-iso-countries/langs/ar.json';
import chinese from 'i18n-iso-countries/langs/zh.json';
import codes from 'i18n-iso-countries/codes.json';
import english from 'i18n-iso-countries/langs/en.json';
import french from 'i18n-iso-countries/langs/fr.json';
import russian from 'i18n-iso-countries/langs/ru.json';
import spanish from 'i18n-iso-countries/langs/es.json';
import { UNITED_NATIONS_NAMES_IN, type OtherLanguage } from './unitedNationsNames';

/** Names of one State: how it is shown, and all by which it is found. */
export interface StateNames {
  readonly iso2: string;
  readonly iso3: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** English short names of the United Nations where the package has another (United Nations Terminology Database; M49). */
const UNITED_NATIONS_NAMES: Readonly<Record<string, string>> = {
  BOL: 'Bolivia (Plurinational State of)',
  VGB: 'British Virgin Islands',
  CPV: 'Cabo Verde',
  CHN: 'China',
  COG: 'Congo',
  COD: 'Democratic Republic of the Congo',
  CZE: 'Czechia',
  GMB: 'Gambia',
  VAT: 'Holy See',
  HKG: 'China, Hong Kong Special Administrative Region',
  IRN: 'Iran (Islamic Republic of)',
  CIV: "Côte d'Ivoire",
  PRK: "Democratic People's Republic of Korea",
  KOR: 'Republic of Korea',
  MAC: 'China, Macao Special Administrative Region',
  MDA: 'Republic of Moldova',
  NLD: 'Netherlands (Kingdom of the)',
  FSM: 'Micronesia (Federated States of)',
  REU: 'Réunion',
  MAF: 'Saint Martin (French part)',
  VNM: 'Viet Nam',
  MKD: 'North Macedonia',
  GBR: 'United Kingdom of Great Britain and Northern Ireland',
  VIR: 'United States Virgin Islands',
  VEN: 'Venezuela (Bolivarian Republic of)',
  TWN: 'Taiwan Province of China',
};

/** What else a register may call a State: former and everyday names, and names of the United Nations in French and Spanish. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  BOL: ['Bolivie (État plurinational de)', 'Bolivia (Estado Plurinacional de)'],
  BRN: ['Brunei', 'Brunéi Darussalam'],
  CAF: ['CAR'],
  CIV: ['Ivory Coast'],
  COD: ['DRC', 'DR Congo', 'Congo-Kinshasa', 'República Democrática del Congo'],
  COG: ['Congo-Brazzaville', 'Republic of the Congo'],
  CZE: ['Tchéquie', 'Chequia'],
  GBR: ['Great Britain', "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord"],
  IRN: ["Iran (République islamique d')", 'Irán (República Islámica del)'],
  KOR: ['ROK', 'República de Corea', 'République de Corée'],
  LAO: ['Laos', 'Lao PDR', 'République démocratique populaire lao', 'República Democrática Popular Lao'],
  MDA: ['Moldova', 'République de Moldova', 'República de Moldova'],
  FSM: ['Micronesia', 'Micronésie (États fédérés de)', 'Micronesia (Estados Federados de)'],
  MKD: ['Macedonia', 'The former Yugoslav Republic of Macedonia'],
  MMR: ['Burma'],
  PRK: ['DPRK', 'République populaire démocratique de Corée'],
  PSE: ['State of Palestine', 'État de Palestine', 'Estado de Palestina', 'occupied Palestinian territory'],
  RUS: ['Russia', 'Fédération de Russie', 'Federación de Rusia'],
  SWZ: ['Swaziland', 'Eswatini'],
  SYR: ['Syria', 'République arabe syrienne'],
  TLS: ['East Timor'],
  TUR: ['Turkey', 'Turkiye'],
  TZA: ['Tanzania', 'República Unida de Tanzanía'],
  USA: ["États-Unis d'Amérique", 'Estados Unidos de América'],
  VAT: ['Vatican', 'Vatican City'],
  VEN: ['Venezuela', 'Venezuela (République bolivarienne du)', 'Venezuela (República Bolivariana de)'],
  VNM: ['Vietnam'],
};

/** A user-assigned code of the package, which ISO 3166 does not have. */
const NOT_ISO_3166 = 'XK';

type Names = Readonly<Record<string, string | readonly string[]>>;
const LANGUAGES: readonly Names[] = [english, french, spanish, arabic, russian, chinese].map(
  ({ countries }) => countries,
);

const namesIn = (language: Names, iso2: string): readonly string[] => {
  const names = language[iso2];
  return names === undefined ? [] : typeof names === 'string' ? [names] : names;
};

/** Every country and area of ISO 3166 with its names in the six official languages. */
export const stateNames = (): StateNames[] =>
  codes
    .filter(([iso2]) => iso2 !== NOT_ISO_3166)
    .map(([iso2, iso3]) => {
      const inLanguages = LANGUAGES.flatMap((language) => namesIn(language, iso2!));
      const official = Object.values(UNITED_NATIONS_NAMES_IN).flatMap((names) => names[iso3!] ?? []);
      const name = UNITED_NATIONS_NAMES[iso3!] ?? inLanguages[0] ?? iso3!;
      const others = OTHER_NAMES[iso3!] ?? [];
      return { iso2: iso2!, iso3: iso3!, name, names: [name, ...others, ...official, ...inLanguages] };
    });

const OTHER_LANGUAGES: Readonly<Record<OtherLanguage, Names>> = {
  ar: arabic.countries,
  es: spanish.countries,
  fr: french.countries,
  ru: russian.countries,
  zh: chinese.countries,
};

const ISO_2: ReadonlyMap<string, string> = new Map(codes.map(([iso2, iso3]) => [iso3!, iso2!]));

/**
 * How a State is called in an official language other than English: as the United Nations calls it.
 * @param iso3 ISO 3166 alpha-3 code
 * @returns undefined for what is no country or area of ISO 3166
 */
export function stateNameIn(language: OtherLanguage, iso3: string): string | undefined {
  const iso2 = ISO_2.get(iso3);
  const official = UNITED_NATIONS_NAMES_IN[language][iso3];
  return official ?? (iso2 === undefined ? undefined : namesIn(OTHER_LANGUAGES[language], iso2)[0]);
}
