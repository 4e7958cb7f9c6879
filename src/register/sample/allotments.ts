/** What the programme has put to which need already, within the earmarks and less support costs. */
export const ALLOTMENTS = `
Allotment ID | Pledge ID | Need ID | Allotted on | Currency | Amount | Expended
AL-001 | P-001 | N-001 | 2025-04-15 | USD | 200000 | 152000
AL-002 | P-007 | N-002 | 2025-06-02 | USD | 250000 | 118000
AL-003 | P-004 | N-016 | 2025-06-30 | CHF | 60000 | 60000
AL-004 | P-010 | N-018 | 2025-07-21 | USD | 70000 | 44000
AL-005 | P-020 | N-021 | 2026-02-09 | CAD | 100000 |
`;
