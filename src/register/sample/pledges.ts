/**
 * Pledges of donors that do not exist: every status, kind and level of earmarking, and money that is stranded for each
 * of the reasons of rule R7 (P-038 and P-039: no such need; P-040: years; P-041: the in-kind limit; P-003 and P-042:
 * the earmark is met).
 */
export const PLEDGES = `
Pledge ID | Donor | Pledged on | Status | Kind | Currency | Amount
P-001 | Government of Country A | 2025-02-03 | paid | cash | USD | 280000 | Need ID=N-001 | Reference=A-TC-25/011
P-002 | Government of Country B | 2025-02-10 | paid | cash | EUR | 330000 | Need ID=N-002 | Condition=Yearly narrative report | Condition met on=2026-01-31 | Reference=B/2025/7
P-003 | Illustrative Development Bank | 2025-02-20 | committed | cash | USD | 400000 | Received=150000 | Project ID=PR-002B | Channel=multilateral | Condition=Agreement on milestones | Condition met on=2025-06-16
P-004 | Government of Country C | 2025-03-05 | paid | cash | CHF | 210000 | Need ID=N-004; N-016
P-005 | Government of Country D | 2025-03-12 | committed | cash | CAD | 350000 | Received=175000 | Member State=Nepal; Bangladesh
P-006 | Government of Country A | 2025-03-18 | committed | cash | USD | 400000 | Received=200000 | Region=Sub-Saharan Africa | Theme=Environmental crime; Proceeds of crime
P-007 | Illustrative Trust Fund of the United Nations | 2025-03-25 | paid | cash | USD | 520000 | Theme=Urban crime
P-008 | Government of Country E | 2025-04-01 | paid | cash | GBP | 240000 | Need ID=N-007 | Reference=E-0098
P-009 | Government of Country B | 2025-04-08 | committed | cash | EUR | 300000 | Received=120000 | Member State=Guatemala | First year=2025 | Last year=2026
P-010 | Illustrative Foundation for Justice | 2025-04-15 | paid | cash | USD | 90000 | Need ID=N-018 | Condition=For paralegal services only
P-011 | Government of Country F | 2025-04-24 | committed | cash | USD | 260000 | Region=South-eastern Asia | Theme=Environmental crime
P-012 | Illustrative Regional Organization | 2025-05-02 | paid | cash | USD | 130000 | Member State=Mozambique; Zambia; Uganda | Support cost rate=0.08 | First year=2025 | Last year=2027
P-013 | Government of Country G | 2025-05-09 | committed | cash | JPY | 45000000 | Received=20000000 | Modality=training
P-014 | Government of Country A | 2025-05-16 | paid | cash | USD | 150000 | Need ID=N-014
P-015 | Government of Country H | 2025-05-22 | committed | cash | USD | 180000 | Theme=Prison reform
P-016 | Illustrative League for Prison Reform | 2025-05-30 | committed | cash | EUR | 60000 | Received=30000 | Project ID=PR-006A; PR-006B
P-017 | Government of Country C | 2025-06-06 | paid | cash | CHF | 160000 | Need ID=N-010
P-018 | Illustrative Agency of the United Nations | 2025-06-13 | committed | cash | USD | 220000 | Received=110000 | Theme=Victims of crime; Juvenile justice
P-019 | Government of Country E | 2025-06-20 | committed | cash | GBP | 120000 | Received=60000 | Need ID=N-015
P-020 | Government of Country D | 2025-06-27 | paid | cash | CAD | 140000 | Member State=Jamaica; Haiti
P-021 | Illustrative Foundation for Cities | 2025-07-04 | paid | cash | USD | 110000 | Theme=Urban crime | Member State=Philippines; Colombia
P-022 | Government of Country B | 2025-07-11 | committed | cash | EUR | 150000 | Theme=Crime data and statistics
P-023 | Government of Country F | 2025-07-18 | pledged | cash | USD | 300000 | Need ID=N-006 | Condition=Subject to approval by parliament
P-024 | Government of Country G | 2025-07-29 | committed | cash | JPY | 28000000 | Need ID=N-019 | Channel=bilateral
P-025 | Illustrative Trust Fund of the United Nations | 2025-08-06 | committed | cash | USD | 250000 | Received=250000
P-026 | Government of Country H | 2025-08-14 | paid | cash | USD | 85000 | Need ID=N-012
P-027 | Government of Country A | 2025-08-21 | pledged | cash | USD | 200000 | Instalments=2026-09-30: 80000; 2027-03-31: 120000 | Region=Latin America and the Caribbean
P-028 | Government of Country C | 2025-08-28 | committed | cash | EUR | 95000 | Need ID=N-013
P-029 | Government of Country D | 2025-09-04 | committed | in kind | USD | | Category=associate expert month | Quantity=12 | Need ID=N-001
P-030 | Government of Country E | 2025-09-11 | paid | in kind | USD | | Category=adviser day | Quantity=90 | Modality=advisory services
P-031 | Illustrative Software Company | 2025-09-18 | committed | in kind | USD | 75000 | Theme=Computer-related crime | Notes=Licences for three years, valued by the donor
P-032 | Government of Country B | 2025-09-25 | committed | in kind | USD | | Category=training place | Quantity=60 | Theme=Environmental crime; Urban crime | Modality=training
P-033 | Illustrative Agency of the United Nations | 2025-10-02 | paid | in kind | USD | | Category=manual | Quantity=1500 | Theme=Prison reform; Juvenile justice
P-034 | Government of Country H | 2025-10-09 | committed | in kind | USD | | Category=trainer day | Quantity=120 | Region=Southern Asia; South-eastern Asia
P-035 | Government of Country G | 2025-10-16 | committed | in kind | EUR | | Category=equipment item | Quantity=70 | Need ID=N-011
P-036 | Government of Country F | 2025-10-23 | pledged | in kind | USD | | Category=study visit | Quantity=14 | Theme=Corruption
P-037 | Illustrative Regional Organization | 2025-10-30 | committed | in kind | USD | | Category=study visit | Quantity=10 | Region=Central Asia; Eastern Europe
P-038 | Government of Country F | 2025-11-06 | committed | cash | USD | 120000 | Member State=Namibia | Theme=Firearms
P-039 | Government of Country C | 2025-11-13 | paid | cash | EUR | 80000 | Need ID=N-028 | Notes=The request has been withdrawn since
P-040 | Illustrative Foundation for Cities | 2025-02-27 | paid | cash | USD | 70000 | Member State=Morocco | Theme=Urban crime | First year=2025 | Last year=2025
P-041 | Government of Country H | 2025-11-20 | committed | in kind | EUR | | Category=equipment item | Quantity=45 | Need ID=N-026
P-042 | Government of Country G | 2025-04-17 | paid | cash | USD | 150000 | Need ID=N-024
P-043 | Illustrative Foundation for Justice | 2025-12-04 | committed | cash | USD | 130000 | Received=65000 | Project ID=PR-005B; PR-005A | Member State=Nepal
P-044 | Government of Country A | 2025-12-11 | committed | cash | USD | 380000 | Region=Sub-Saharan Africa
P-045 | Government of Country D | 2026-01-15 | committed | cash | CAD | 260000 | Theme=Proceeds of crime
P-046 | Illustrative Development Bank | 2026-01-22 | committed | cash | USD | 420000 | Received=100000 | Member State=Haiti | Channel=multilateral | Condition=Paid against milestones
P-047 | Government of Country B | 2026-01-29 | paid | cash | EUR | 110000 | Region=Western Asia; Eastern Europe; Southern Europe
P-048 | Government of Country E | 2026-02-05 | withdrawn | cash | GBP | 90000 | Need ID=N-009
P-049 | Government of Country C | 2026-02-12 | committed | cash | CHF | 100000 | Received=50000 | Need ID=N-023
P-050 | Illustrative Trust Fund of the United Nations | 2026-02-19 | committed | cash | USD | 190000 | Theme=Environmental crime; Urban crime; Proceeds of crime
P-051 | Government of Country H | 2026-02-26 | paid | cash | USD | 60000 | Modality=advisory services
P-052 | Government of Country F | 2026-03-05 | committed | cash | USD | 140000 | Need ID=N-017 | First year=2026 | Last year=2027
P-053 | Illustrative League for Prison Reform | 2026-03-12 | paid | cash | USD | 45000 | Theme=Prison reform | First year=2026 | Last year=2026
P-054 | Government of Country G | 2026-03-19 | committed | cash | JPY | 18000000 | Region=Melanesia
P-055 | Government of Country A | 2026-03-26 | pledged | cash | USD | 240000 | Need ID=N-027
P-056 | Government of Country B | 2026-04-09 | committed | cash | EUR | 130000 | Received=40000 | Need ID=N-026
P-057 | Illustrative Foundation for Justice | 2026-04-23 | committed | cash | USD | 75000 | Theme=Victims of crime | Region=Latin America and the Caribbean
P-058 | Government of Country D | 2026-05-07 | pledged | cash | CAD | 120000 | Theme=Juvenile justice
P-059 | Illustrative Regional Organization | 2026-05-21 | committed | cash | USD | 50000
P-060 | Government of Country E | 2026-06-11 | pledged | in kind | USD | | Category=associate expert month | Quantity=6 | Need ID=N-008
`;

/** When the money of some of them falls due; the parts of each add up to its amount. */
export const INSTALMENTS = `
Pledge ID | Due on | Amount
P-005 | 2025-06-30 | 175000
P-005 | 2026-12-31 | 175000
P-006 | 2025-12-31 | 200000
P-006 | 2026-05-31 | 200000
P-046 | 2026-03-31 | 100000
P-046 | 2026-12-31 | 160000
P-046 | 2027-12-31 | 160000
`;
