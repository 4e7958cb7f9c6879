/**
 * Active codes of ISO 4217 (list one, 1 January 2026), those of funds among them; without precious metals, testing and
 * "no currency".
 */
const ACTIVE =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAD XAF XCD XCG XDR XOF XPF XSU XUA YER ZAR ZMW ZWG';

/** Withdrawn since 2016: registers still hold amounts in them (list three). */
const WITHDRAWN = 'ANG BGN BYR CUC HRK MRO SLL STD VEF ZWL';

const CODES: ReadonlySet<string> = new Set(`${ACTIVE} ${WITHDRAWN}`.split(' '));

const DOLLARS = 'USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD'.split(' ');

/** What a currency may be written as beside its code, and the codes that this may mean. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: DOLLARS,
  US$: ['USD'],
  '€': ['EUR'],
  EURO: ['EUR'],
  EUROS: ['EUR'],
  '£': ['GBP', 'EGP', 'FKP', 'GIP', 'SHP'],
  '¥': ['JPY', 'CNY'],
  '₣': ['CHF'],
  '₹': ['INR'],
  '₽': ['RUB'],
  '₩': ['KRW', 'KPW'],
  '₺': ['TRY'],
  '₦': ['NGN'],
  '₱': ['PHP'],
};

export const isCurrency = (code: string): boolean => CODES.has(code);

/** The ISO 4217 codes that a code or sign may mean, in any letter case; none where it is no currency. */
export function currenciesOf(written: string): readonly string[] {
  const upper = written.trim().toUpperCase();
  return isCurrency(upper) ? [upper] : (SIGNS[upper] ?? []);
}

/** Every code that is known, sorted. */
export const currencyCodes = (): string[] => [...CODES].sort();
