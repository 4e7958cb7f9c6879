import type { GlossaryTerm } from '../../src/words/allGlossaries';

const FTS = 'Financial Tracking Service (FTS): glossary, and the page of an appeal';
const IATI = 'International Aid Transparency Initiative: code list EarmarkingCategory';
const UNFPA = 'Financial notes of the United Nations Population Fund, in six languages';
const DRUMMOND = 'M. F. Drummond and others, Methods for the Economic Evaluation of Health Care Programmes';
const OURS = 'Ours';

/** Where each term comes from: the documents in which the field uses it, with its words in other languages. */
export const glossarySources: Readonly<Record<GlossaryTerm, string>> = {
  register: OURS,
  need: OURS,
  openNeeds: OURS,
  requirement: `${FTS} ("Required")`,
  modality: OURS,
  donor: UNFPA,
  pledge: UNFPA,
  pledged: `${FTS}; press releases of United Nations pledging conferences`,
  committed: `${FTS}; ${UNFPA}`,
  paid: FTS,
  firmFunding: 'United Nations in French and Arabic, UNICEF ("engagement ferme", "مساهمة مؤكدة")',
  received: OURS,
  outstanding: 'Arabic: glossary of the Consultative Group to Assist the Poor ("receivable"); otherwise ours',
  inKind: 'Arabic: UNICEF; otherwise ours',
  supportCosts: 'UNIDO, parallel texts; United Nations trust funds ("13% of the total annual expenditures")',
  available: OURS,
  earmark: `${IATI}; ${UNFPA}`,
  earmarkLevel: IATI,
  tightlyEarmarked: `${IATI}, code 4`,
  earmarked: `${IATI}, code 3`,
  softlyEarmarked: `${IATI}, code 2`,
  unearmarked: `${IATI}, code 1; ${UNFPA}`,
  distributionRule: OURS,
  covered: OURS,
  gap: 'United Nations Office for the Coordination of Humanitarian Affairs, news in Arabic and Chinese; otherwise ours',
  coveredShare: OURS,
  fundedShare: `${FTS} ("Coverage")`,
  strandedFunds: OURS,
  baseCurrency: OURS,
  exchangeRate: 'Financial rules of UN-Women, parallel texts',
  asOf: OURS,
  pledgeForm: 'United Nations Pledging Conference, in French and Arabic; otherwise ours',
  needsForm: OURS,
  unchanged: OURS,
  option: DRUMMOND,
  costPerOutcome: DRUMMOND,
  incrementalRatio: `${DRUMMOND}; French: Collège des économistes de la santé`,
  efficient: DRUMMOND,
  dominated: 'Encyclopedia of Medical Decision Making (SAGE), "Dominance"',
  dominatedByMix: 'Loterre, concept "extended dominance"',
  willingnessToPay: DRUMMOND,
  netBenefit: DRUMMOND,
  leagueTable: DRUMMOND,
  bestBuys: 'World Health Organization, "best buys", in five languages; Russian: ours',
  interval: DRUMMOND,
  acceptability: DRUMMOND,
  sensitivity: DRUMMOND,
  perfectInformation: DRUMMOND,
};
