/**
 * Needs that read as real requests do; the States are real, the requests and their figures are not. N-011 is of two
 * States, N-030 of a region.
 */
export const NEEDS = `
Need ID | Member State | Title | Theme | Modality | Priority | Currency | Requirement | First year | Last year | In-kind share | Requested on | Source | Status
N-001 | Kenya | Training investigators and prosecutors to trace, freeze and confiscate the proceeds of crime | Proceeds of crime | training | 1 | USD | 420000 | 2025 | 2027 | 0.4 | 2025-01-20 | request | approved
N-002 | Colombia | Urban crime prevention plans for four medium-sized cities | Urban crime | advisory services | 1 | USD | 620000 | 2025 | 2027 | 0.3 | 2025-01-27 | request | under way
N-003 | Indonesia | Investigating and prosecuting illegal logging and the trade in illegal timber | Environmental crime | training | 1 | USD | 540000 | 2026 | 2027 | 0.5 | 2025-02-06 | request | approved
N-004 | Republic of Moldova | Case management and declarations of assets for an anti-corruption office | Corruption | technical cooperation | 2 | EUR | 410000 | 2025 | 2026 | 0.2 | 2025-02-13 | request | under way
N-005 | Nepal | Alternatives to detention and child-friendly court procedures | Juvenile justice | technical cooperation | 2 | USD | 360000 | 2025 | 2027 | 0.5 | 2025-02-18 | adviser | approved
N-006 | Zambia | Open prisons, classification of prisoners and health care in custody | Prison reform | technical cooperation | 2 | USD | 700000 | 2026 | 2027 | 0.4 | 2025-02-25 | request | formulated | Requirement by year=2026: 350000; 2027: 350000
N-007 | Peru | A specialized unit for the recovery of assets moved abroad | Proceeds of crime | technical cooperation | 1 | USD | 510000 | 2025 | 2027 | 0.25 | 2025-03-04 | request | approved
N-008 | Ghana | A national survey of victims of crime and yearly crime statistics | Crime data and statistics | research | 3 | USD | 280000 | 2026 | 2026 | 0.3 | 2025-03-11 | adviser | approved
N-009 | Philippines | Neighbourhood safety councils and community policing in the metropolitan area | Urban crime | training | 2 | USD | 390000 | 2026 | 2027 | 0.6 | 2025-03-19 | request | formulated
N-010 | Guatemala | Protection of victims and witnesses in proceedings against criminal groups | Victims of crime | technical cooperation | 1 | USD | 750000 | 2025 | 2027 | 0.2 | 2025-03-26 | request | under way
N-011 | Mozambique 60%; Zambia 40% | Wildlife crime: chain of custody, forensic samples and joint ranger patrols | Environmental crime | equipment | 1 | USD | 460000 | 2025 | 2026 | 0.8 | 2025-04-03 | request | approved
N-012 | Kyrgyzstan | Mutual legal assistance and extradition in cases of organized crime | Organized crime | advisory services | 2 | USD | 230000 | 2026 | 2027 | 0.5 | 2025-04-10 | request | approved
N-013 | Tunisia | Supervision of gatekeepers: lawyers, notaries and dealers in real estate | Proceeds of crime | advisory services | 2 | EUR | 190000 | 2026 | 2026 | 0.5 | 2025-04-22 | adviser | formulated
N-014 | Jamaica | Marking, record-keeping and tracing of firearms | Firearms | equipment | 1 | USD | 340000 | 2025 | 2026 | 0.4 | 2025-04-29 | request | under way
N-015 | Viet Nam | Evidence in electronic form: handling, analysis and admission in court | Computer-related crime | training | 2 | USD | 310000 | 2026 | 2027 | 0.6 | 2025-05-06 | request | approved
N-016 | Albania | Integrity checks and disciplinary procedures for judges and prosecutors | Corruption | advisory services | 2 | EUR | 240000 | 2025 | 2026 | 0.3 | 2025-05-14 | request | approved
N-017 | Senegal | Legal aid and probation for young offenders in three regions | Juvenile justice | technical cooperation | 3 | USD | 330000 | 2026 | 2027 | 0.4 | 2025-05-21 | request | formulated
N-018 | Bangladesh | Reducing pre-trial detention by paralegal services in prisons | Prison reform | technical cooperation | 1 | USD | 480000 | 2025 | 2027 | 0.5 | 2025-05-28 | request | under way
N-019 | Ecuador | Illegal mining: financial investigation and control of mercury | Environmental crime | advisory services | 2 | USD | 370000 | 2026 | 2027 | 0.3 | 2025-06-05 | request | formulated
N-020 | Georgia | Harmonized crime statistics of police, prosecution and courts | Crime data and statistics | technical cooperation | 3 | EUR | 170000 | 2026 | 2026 | 0.3 | 2025-06-12 | request | approved
N-021 | Haiti | Rehabilitation of two prisons and training of their staff | Prison reform | equipment | 1 | USD | 980000 | 2025 | 2027 | 0.4 | 2025-06-19 | adviser | approved
N-022 | Morocco | Safe public transport and lighting: crime prevention by design in two cities | Urban crime | technical cooperation | 3 | EUR | 290000 | 2026 | 2027 | 0.5 | 2025-06-26 | request | formulated
N-023 | Uganda | Referral and shelter for victims of trafficking in persons | Victims of crime | technical cooperation | 2 | USD | 350000 | 2026 | 2027 | 0.4 | 2025-07-08 | request | approved
N-024 | Fiji | Illegal fishing: boarding, inspection and prosecution | Environmental crime | training | 2 | USD | 260000 | 2025 | 2026 | 0.7 | 2025-07-17 | request | approved
N-025 | Uzbekistan | A curriculum on human rights in criminal justice for the police academy | Prison reform | training | 4 | USD | 140000 | 2026 | 2026 | 0.8 | 2025-08-05 | request | requested
N-026 | Cameroon | Destruction of surplus firearms and control of stockpiles | Firearms | equipment | 2 | USD | 310000 | 2026 | 2027 | 0.1 | 2025-08-20 | request | formulated
N-027 | Sri Lanka | A response team for computer-related crime and child protection online | Computer-related crime | technical cooperation | 3 | USD | 270000 | 2027 | 2027 | 0.5 | 2025-09-09 | request | requested
N-028 | Bosnia and Herzegovina | Joint investigation teams against smuggling networks | Organized crime | technical cooperation | 2 | EUR | 320000 | 2026 | 2027 | 0.3 | 2025-09-25 | request | withdrawn
N-029 | United Republic of Tanzania | Training courses on financial investigation for the judiciary | Proceeds of crime | training | 2 | USD | 210000 | 2025 | 2025 | 0.6 | 2025-01-30 | request | closed
N-030 | Melanesia | Community crime prevention and mediation in provincial towns | Urban crime | training | 3 | USD | 120000 | 2026 | 2027 | 0.8 | 2025-10-14 | adviser | requested
`;

/** What some of them require year by year; the years of each add up to its requirement. */
export const NEED_YEARS = `
Need ID | Year | Requirement
N-002 | 2025 | 200000
N-002 | 2026 | 250000
N-002 | 2027 | 170000
N-021 | 2025 | 300000
N-021 | 2026 | 400000
N-021 | 2027 | 280000
`;
