/**
 * Member States, by the names that the United Nations gives them, with their sub-region of the standard M49 of the
 * Statistics Division and their group: least developed as listed by the Committee for Development Policy, in transition
 * as in the annex of World Economic Situation and Prospects.
 */
export const STATES = `
ISO3 | Member State | Region | Group
KEN | Kenya | Sub-Saharan Africa | developing
GHA | Ghana | Sub-Saharan Africa | developing
CMR | Cameroon | Sub-Saharan Africa | developing
NAM | Namibia | Sub-Saharan Africa | developing
MDG | Madagascar | Sub-Saharan Africa | least developed
MOZ | Mozambique | Sub-Saharan Africa | least developed
NER | Niger | Sub-Saharan Africa | least developed
RWA | Rwanda | Sub-Saharan Africa | least developed
SEN | Senegal | Sub-Saharan Africa | least developed
UGA | Uganda | Sub-Saharan Africa | least developed
TZA | United Republic of Tanzania | Sub-Saharan Africa | least developed
ZMB | Zambia | Sub-Saharan Africa | least developed
EGY | Egypt | Northern Africa | developing
MAR | Morocco | Northern Africa | developing
TUN | Tunisia | Northern Africa | developing
BOL | Bolivia (Plurinational State of) | Latin America and the Caribbean | developing
BRA | Brazil | Latin America and the Caribbean | developing
COL | Colombia | Latin America and the Caribbean | developing
ECU | Ecuador | Latin America and the Caribbean | developing
SLV | El Salvador | Latin America and the Caribbean | developing
GTM | Guatemala | Latin America and the Caribbean | developing
HTI | Haiti | Latin America and the Caribbean | least developed
JAM | Jamaica | Latin America and the Caribbean | developing
PER | Peru | Latin America and the Caribbean | developing
BGD | Bangladesh | Southern Asia | least developed
NPL | Nepal | Southern Asia | least developed
LKA | Sri Lanka | Southern Asia | developing
KHM | Cambodia | South-eastern Asia | least developed
IDN | Indonesia | South-eastern Asia | developing
LAO | Lao People's Democratic Republic | South-eastern Asia | least developed
PHL | Philippines | South-eastern Asia | developing
VNM | Viet Nam | South-eastern Asia | developing
KGZ | Kyrgyzstan | Central Asia | in transition
TJK | Tajikistan | Central Asia | in transition
UZB | Uzbekistan | Central Asia | in transition
ARM | Armenia | Western Asia | in transition
GEO | Georgia | Western Asia | in transition
JOR | Jordan | Western Asia | developing
ALB | Albania | Southern Europe | in transition
BIH | Bosnia and Herzegovina | Southern Europe | in transition
MDA | Republic of Moldova | Eastern Europe | in transition
FJI | Fiji | Melanesia | developing
PNG | Papua New Guinea | Melanesia | developing
SLB | Solomon Islands | Melanesia | least developed
`;
