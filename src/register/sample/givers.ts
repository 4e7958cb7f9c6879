/** Donors that do not exist: no pledge of this register is a pledge of anyone. */
export const DONORS = `
Donor | Type | Language
Government of Country A | government |
Government of Country B | government | fr
Government of Country C | government | es
Government of Country D | government |
Government of Country E | government | ar
Government of Country F | government | zh
Government of Country G | government |
Government of Country H | government | ru
Illustrative Trust Fund of the United Nations | United Nations |
Illustrative Agency of the United Nations | United Nations |
Illustrative Development Bank | financial institution | en
Illustrative Regional Organization | regional organization |
Illustrative Foundation for Cities | foundation |
Illustrative Foundation for Justice | foundation |
Illustrative League for Prison Reform | non-governmental |
Illustrative Software Company | private |
`;
