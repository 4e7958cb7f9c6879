/**
 * Rule R3: what a firm pledge leaves for programmes once support costs are charged. With rate p a cash pledge of A
 * leaves A / (1 + p), as the United Nations charges a percentage on top of programme expenditure; goods and services
 * are not charged.
 * @param amount in any currency
 * @param rate the programme support cost rate, 0.13 for 13 per cent
 */
export const afterSupportCosts = (amount: number, kind: 'cash' | 'in kind', rate: number): number =>
  kind === 'cash' ? amount / (1 + rate) : amount;
