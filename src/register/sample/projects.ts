/**
 * Ways to meet some of the needs. Within a need and outcome unit they hold what a decision has to tell apart: ways that
 * give the most for their cost, ways that another way beats outright, and ways that a mixture of two others beats.
 */
export const PROJECTS = `
Project ID | Need ID | Title | Agency | Currency | Cost | Cost low | Cost high | Outcome unit | Outcome | Outcome low | Outcome high | Status
PR-001A | N-001 | Distance course with two workshops | Illustrative institute for crime prevention | USD | 120000 | 105000 | 140000 | practitioners trained | 60 | 45 | 75 | option
PR-001B | N-001 | Regional training centre, three courses a year | Illustrative institute for crime prevention | USD | 240000 | 215000 | 275000 | practitioners trained | 130 | 105 | 150 | option
PR-001C | N-001 | Courses by a private contractor | Illustrative contractor | USD | 265000 | 240000 | 310000 | practitioners trained | 110 | 85 | 130 | option
PR-001D | N-001 | Regional centre with a study visit | Illustrative institute for crime prevention | USD | 300000 | 270000 | 345000 | practitioners trained | 142 | 115 | 165 | option
PR-001E | N-001 | Regional centre with a mentor in each office | Illustrative institute for crime prevention | USD | 420000 | 370000 | 490000 | practitioners trained | 205 | 170 | 235 | option
PR-002A | N-002 | Plans by city staff with two adviser missions each | Illustrative urban safety programme | USD | 380000 | 340000 | 430000 | inhabitants covered, thousands | 900 | 700 | 1050 | option
PR-002B | N-002 | Plans with a resident adviser and small works | Illustrative urban safety programme | USD | 620000 | 560000 | 710000 | inhabitants covered, thousands | 1600 | 1300 | 1850 | under way
PR-002C | N-002 | Cameras and control rooms in two cities | Illustrative contractor | USD | 700000 | 620000 | 860000 | inhabitants covered, thousands | 1100 | 800 | 1300 | dropped
PR-003A | N-003 | Joint training of rangers, police and prosecutors | Illustrative institute for crime prevention | USD | 310000 | 275000 | 360000 | cases brought to court | 34 | 24 | 46 | option
PR-003B | N-003 | Training and a laboratory for timber identification | Illustrative forensic laboratory | USD | 540000 | 480000 | 640000 | cases brought to court | 71 | 50 | 92 | option
PR-003C | N-003 | Satellite monitoring without training | Illustrative contractor | USD | 450000 | 400000 | 540000 | cases brought to court | 38 | 20 | 55 | option
PR-005A | N-005 | Diversion by the police in two districts | Illustrative child justice programme | USD | 150000 | 130000 | 175000 | juveniles diverted from custody | 210 | 160 | 260 | option
PR-005B | N-005 | Diversion with family conferences in five districts | Illustrative child justice programme | USD | 345000 | 305000 | 400000 | juveniles diverted from custody | 640 | 500 | 760 | chosen
PR-005C | N-005 | A model remand home | Illustrative child justice programme | USD | 330000 | 300000 | 420000 | juveniles diverted from custody | 120 | 80 | 150 | dropped
PR-006A | N-006 | Classification and open sections in three prisons | Illustrative League for Prison Reform | USD | 390000 | 350000 | 450000 | prisoners in rehabilitation | 1150 | 900 | 1400 | option
PR-006B | N-006 | Classification, open sections and clinics in six prisons | Illustrative League for Prison Reform | USD | 700000 | 630000 | 800000 | prisoners in rehabilitation | 2300 | 1850 | 2700 | option
PR-006C | N-006 | Vocational workshops only | Illustrative contractor | USD | 420000 | 380000 | 500000 | prisoners in rehabilitation | 800 | 600 | 950 | option
PR-007A | N-007 | A mentor with the financial investigation unit | Illustrative asset recovery network | USD | 280000 | 250000 | 320000 | cases concluded | 9 | 5 | 13 | option
PR-007B | N-007 | A unit of prosecutors with a litigation fund | Illustrative asset recovery network | USD | 510000 | 440000 | 620000 | cases concluded | 20 | 12 | 28 | option
PR-010A | N-010 | Protection measures in court and short relocation | Illustrative victims programme | USD | 520000 | 470000 | 590000 | victims and witnesses protected | 140 | 110 | 170 | option
PR-010B | N-010 | Full protection programme with relocation | Illustrative victims programme | USD | 730000 | 660000 | 850000 | victims and witnesses protected | 230 | 180 | 270 | chosen
PR-011A | N-011 | Patrol equipment and radio network | Illustrative wildlife crime unit | USD | 260000 | 235000 | 300000 | cases brought to court | 26 | 18 | 34 | option
PR-011B | N-011 | Patrols, sample kits and a regional laboratory agreement | Illustrative wildlife crime unit | USD | 460000 | 410000 | 530000 | cases brought to court | 58 | 42 | 72 | option
PR-018A | N-018 | Paralegals in eight prisons | Illustrative legal aid network | USD | 250000 | 225000 | 290000 | detainees released or tried | 3200 | 2500 | 3900 | option
PR-018B | N-018 | Paralegals in sixteen prisons | Illustrative legal aid network | USD | 470000 | 420000 | 540000 | detainees released or tried | 6100 | 4900 | 7200 | under way
PR-018C | N-018 | A computer register of detainees only | Illustrative Software Company | USD | 310000 | 270000 | 390000 | detainees released or tried | 1500 | 900 | 2200 | option
PR-023A | N-023 | Two shelters and a referral line | Illustrative victims programme | USD | 270000 | 240000 | 310000 | victims and witnesses protected | 180 | 140 | 220 | option
PR-023B | N-023 | Four shelters run with non-governmental partners | Illustrative victims programme | USD | 350000 | 310000 | 410000 | victims and witnesses protected | 320 | 250 | 380 | option
PR-024A | N-024 | A course for boarding officers | Illustrative institute for crime prevention | USD | 95000 | 85000 | 110000 | practitioners trained | 48 | 40 | 55 | completed
PR-024B | N-024 | Courses and a mentor for prosecutors | Illustrative institute for crime prevention | USD | 260000 | 230000 | 300000 | practitioners trained | 90 | 70 | 105 | option
`;
