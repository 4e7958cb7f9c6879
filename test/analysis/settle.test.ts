import { settle } from '../../src/analysis/programme/settle';

const taker = (requirement: number) => ({ requirement, inKindLimit: requirement });

// Found by `npm run bench -- fuzz`: what the solver can tell of 100,000,000,000,000 is more than the whole of the other need.
it('covers no small need for nothing because a very large one stands beside it', () => {
  const takers = [taker(10), taker(1e14)];
  expect(settle([], [], takers, 1e14).covered).toEqual([0, 0]);
});

it('takes the rounding of the solver out, as far as it goes', () => {
  const giver = { available: 1000, inKind: false, eligible: { needs: [0], butForYears: true } };
  const settled = settle([{ giver: 0, need: 0, amount: 999.9999999 }], [giver], [taker(1000)], 1000);
  expect(settled).toMatchObject({ covered: [1000], stranded: [0], routes: [{ amount: 1000 }] });
});
