/**
 * Lines of a programme budget; the money left on lines outside the priority themes is what rule R14 proposes to move.
 */
export const BUDGET = `
Line | Theme | Modality | Source | Currency | Appropriated | Expended | Posts
Proceeds of crime: training | Proceeds of crime | training | regular budget | USD | 310000 | 284000 | 2
Urban crime: advisory services | Urban crime | advisory services | regular budget | USD | 260000 | 251000 | 1
Environmental crime: technical cooperation | Environmental crime | technical cooperation | extrabudgetary | USD | 340000 | 190000 | 1.5
Corruption: advisory services | Corruption | advisory services | extrabudgetary | USD | 220000 | 143000 | 1
Juvenile justice: technical cooperation | Juvenile justice | technical cooperation | regular budget | USD | 180000 | 172000 | 1
Prison reform: training | Prison reform | training | extrabudgetary | EUR | 150000 | 88000 | 0.5
Crime data: surveys and studies | Crime data and statistics | research | regular budget | USD | 400000 | 265000 | 3
Organized crime: studies | Organized crime | research | regular budget | USD | 190000 | 96000 | 1
Interregional advisers | | advisory services | regular budget | USD | 520000 | 470000 | 2
Conference servicing | | | regular budget | USD | 280000 | 280000 | 1
`;
