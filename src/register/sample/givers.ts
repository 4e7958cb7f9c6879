/** Donors that do not exist: no pledge of this register is a pledge of anyone. */
export const DONORS = `
Donor | Type
Government of Country A | government
Government of Country B | government
Government of Country C | government
Government of Country D | government
Government of Country E | government
Government of Country F | government
Government of Country G | government
Government of Country H | government
Illustrative Trust Fund of the United Nations | United Nations
Illustrative Agency of the United Nations | United Nations
Illustrative Development Bank | financial institution
Illustrative Regional Organization | regional organization
Illustrative Foundation for Cities | foundation
Illustrative Foundation for Justice | foundation
Illustrative League for Prison Reform | non-governmental
Illustrative Software Company | private
`;
