import type { STATE_GROUPS } from '../schema/states';

/** The regional groups of Member States in the General Assembly, by ISO 3166 alpha-3 code (United Nations, Department for General Assembly and
 * Conference Management). The United States of America belongs to no group but is counted with the last for elections.
 * */
export const REGIONAL_GROUPS: Readonly<Record<string, string>> = {
  'African States':
    'AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE',
  'Asia-Pacific States':
    'AFG ARE BGD BHR BRN BTN CHN CYP FJI FSM IDN IND IRN IRQ JOR JPN KAZ KGZ KHM KIR KOR KWT LAO LBN LKA MDV MHL MMR MNG MYS NPL NRU OMN PAK PHL PLW PNG PRK QAT SAU SGP SLB SYR THA TJK TKM TLS TON TUV UZB VNM VUT WSM YEM',
  'Eastern European States':
    'ALB ARM AZE BGR BIH BLR CZE EST GEO HRV HUN LTU LVA MDA MKD MNE POL ROU RUS SRB SVK SVN UKR',
  'Latin American and Caribbean States':
    'ARG ATG BHS BLZ BOL BRA BRB CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA MEX NIC PAN PER PRY SLV SUR TTO URY VCT VEN',
  'Western European and other States':
    'AND AUS AUT BEL CAN CHE DEU DNK ESP FIN FRA GBR GRC IRL ISL ISR ITA LIE LUX MCO MLT NLD NOR NZL PRT SMR SWE TUR USA',
};

/**
 * The 44 least developed countries as of 13 December 2024, when Sao Tome and Principe left the list (Committee for
 * Development Policy).
 */
export const LEAST_DEVELOPED =
  'AFG AGO BDI BEN BFA BGD CAF COD COM DJI ERI ETH GIN GMB GNB HTI KHM KIR LAO LBR LSO MDG MLI MMR MOZ MRT MWI NER NPL RWA SDN SEN SLB SLE SOM SSD TCD TGO TLS TUV TZA UGA YEM ZMB';

/** The 32 landlocked developing countries (United Nations, Office of the High Representative for them). */
export const LANDLOCKED_DEVELOPING =
  'AFG ARM AZE BDI BFA BOL BTN BWA CAF ETH KAZ KGZ LAO LSO MDA MKD MLI MNG MWI NER NPL PRY RWA SSD SWZ TCD TJK TKM UGA UZB ZMB ZWE';

/** Economies in transition (World Economic Situation and Prospects 2024, statistical annex, table B). */
export const IN_TRANSITION = 'ALB ARM AZE BIH BLR GEO KAZ KGZ MDA MKD MNE RUS SRB TJK TKM UKR UZB';

/** Developed economies (the same, table A). */
export const DEVELOPED =
  'AUS AUT BEL BGR CAN CHE CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN IRL ISL ITA JPN LTU LUX LVA MLT NLD NOR NZL POL PRT ROU SVK SVN SWE USA';

/**
 * Member States that the annex does not list, or lists otherwise from one edition to the next: their group is left
 * open.
 */
export const OPEN_GROUP = 'AND ISR KOR LIE MCO SMR';

/** State of Palestine: not a Member State, and a developing economy in the annex. */
export const DEVELOPING_BESIDE_MEMBERS = 'PSE';

export type StateGroup = (typeof STATE_GROUPS)[number];
