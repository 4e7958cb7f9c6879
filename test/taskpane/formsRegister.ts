import type { Tables } from '../jobs/smallRegister';

/** One need, and a pledge of each of two donors. Days are serial numbers: 46000 is 9 December 2025. */
export const REGISTER: Tables = {
  Settings: [
    ['Setting', 'Value'],
    ['Session title', 'A small register'],
    ['Reporting date', 46000],
    ['Register ID', 'test-register'],
  ],
  Needs: [
    ['Need ID', 'Member State', 'Title', 'Theme', 'Currency', 'Requirement'],
    ['N-1', 'Kenya', 'Court management', 'Urban crime', 'USD', 1000],
  ],
  Pledges: [
    ['Pledge ID', 'Donor', 'Pledged on', 'Status', 'Currency', 'Amount', 'Theme'],
    ['P-1', 'Norway', 46000, 'pledged', 'USD', 300, 'Urban crime'],
    ['P-2', 'Japan', 46010, 'pledged', 'USD', 700, ''],
  ],
};
