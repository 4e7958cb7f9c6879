import { readChoice } from '../../../src/register/cells/readChoice';
import { PLEDGE_KINDS, PLEDGE_STATUSES } from '../../../src/register/schema/pledges';
import { tables } from '../../../src/register/schema';

describe('a choice', () => {
  it.each([
    ['paid', 'paid'],
    ['Paid ', 'paid'],
    ['PAID', 'paid'],
  ])('%p is %s', (cell, word) => {
    expect(readChoice(cell, PLEDGE_STATUSES)).toEqual({ value: word, finding: null });
  });

  it.each([
    ['In  Kind', 'in kind', null],
    ['in-kind', 'in kind', 'near-word'],
    ['inkind', 'in kind', 'near-word'],
    ['In-Kind contribution', 'in kind', 'near-word'],
  ])('%p is %s', (cell, word, code) => {
    const { value, finding } = readChoice(cell, PLEDGE_KINDS);
    expect([value, finding?.code ?? null]).toEqual([word, code]);
  });

  it.each(['commitment', 'Pledge', 'Paid contribution'])(
    '%s, as the Financial Tracking Service says, is near',
    (cell) => {
      expect(readChoice(cell, PLEDGE_STATUSES).finding?.code).toBe('near-word');
    },
  );

  it.each(['promised', 'pai', 1, true])('%p is not offered, and the words that are are named', (cell) => {
    expect(readChoice(cell, PLEDGE_STATUSES)).toEqual({
      value: undefined,
      finding: { severity: 'error', code: 'unknown-choice', wanted: { kind: 'oneOf', words: PLEDGE_STATUSES } },
    });
  });

  it('reads each of its own words without a finding', () => {
    for (const table of Object.values(tables)) {
      for (const { allowed = [] } of Object.values(table.columns)) {
        for (const word of allowed) expect(readChoice(word, allowed)).toEqual({ value: word, finding: null });
      }
    }
  });
});
