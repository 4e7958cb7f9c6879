/**
 * What others give already. Some of it overlaps in State, theme and time (rule R11): AR-001 with AR-002 and with the
 * project PR-002B, AR-005 with AR-006, AR-009 with AR-010.
 */
export const ARRANGEMENTS = `
Arrangement ID | Provider | Channel | Member State | Theme | Modality | Start | End | Currency | Amount | Coordinated
AR-001 | Government of Country A | bilateral | Colombia | Urban crime | advisory services | 2025-03-01 | 2026-12-31 | USD | 340000 | no
AR-002 | Illustrative Development Bank | multilateral | Colombia | Urban crime | advisory services | 2025-09-01 | 2027-08-31 | USD | 900000 | yes
AR-003 | Illustrative institute for crime prevention | institute | Kenya | Proceeds of crime | training | 2025-01-15 | 2025-12-15 | USD | 80000 | yes
AR-004 | Government of Country B | bilateral | Indonesia | Environmental crime | equipment | 2024-07-01 | 2025-06-30 | EUR | 210000 | no
AR-005 | Government of Country E | bilateral | Bangladesh | Prison reform | technical cooperation | 2025-02-01 | 2026-07-31 | GBP | 150000 | no
AR-006 | Illustrative League for Prison Reform | non-governmental | Bangladesh | Prison reform | | 2026-01-01 | | USD | 60000 | no
AR-007 | Illustrative peace-keeping mission | peace-keeping or special mission | Haiti | Prison reform | training | 2025-01-01 | 2025-10-31 | USD | 400000 | yes
AR-008 | Illustrative Agency of the United Nations | United Nations | Uganda | Victims of crime | technical cooperation | 2025-06-01 | 2026-05-31 | USD | 120000 | yes
AR-009 | Government of Country C | bilateral | Republic of Moldova | Corruption | technical cooperation | 2025-04-01 | 2026-09-30 | CHF | 260000 | no
AR-010 | Illustrative Regional Organization | multilateral | Republic of Moldova | Corruption | technical cooperation | 2026-02-01 | 2027-01-31 | EUR | 190000 | no
AR-011 | Government of Country G | bilateral | Philippines | Urban crime | training | 2025-05-01 | 2025-11-30 | JPY | 15000000 | yes
AR-012 | Illustrative Foundation for Justice | non-governmental | Nepal | Juvenile justice | training | 2026-03-01 | 2026-12-31 | USD | 45000 | yes
`;
