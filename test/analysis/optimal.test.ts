import * as fc from 'fast-check';
import { runs } from '../../packages/embedded-excel/test/fixtures/runs';
import type { Analysis, EarmarkingLevel } from '../../src/analysis/analysis';
import type { Register } from '../../src/register/register';
import type { AllocationPolicy } from '../../src/register/schema/settings';
import { isFirm, mostCovered } from './mostCovered';
import { randomRegister } from './randomRegister';
import { analysisOf } from './solver';

const near = (found: number, wanted: number): void => expect(Math.abs(found - wanted)).toBeLessThan(1e-5);
const numberOf = (identifier: string): number => Number(identifier.slice(1));

/** Of an order, every beginning has the most that it can have by itself: nothing can be better in that order. */
function everyBeginning(
  order: readonly string[],
  amountOf: (id: string) => number,
  most: (ids: Set<string>) => number,
) {
  let sum = 0;
  order.forEach((id, place) => {
    sum += amountOf(id);
    near(sum, most(new Set(order.slice(0, place + 1))));
  });
}

function needsInOrder(
  register: Register,
  analysis: Analysis,
  keyOf: (need: Register['needs'][number]) => number,
): void {
  const order = [...register.needs].sort((one, other) => {
    const [key, otherKey] = [keyOf(one), keyOf(other)];
    return key === otherKey ? numberOf(one.id) - numberOf(other.id) : key - otherKey;
  });
  everyBeginning(
    order.map(({ id }) => id),
    (id) => analysis.needs.find((need) => need.id === id)!.covered,
    (ids) => mostCovered(register, { need: ({ id, requirement }) => (ids.has(id) ? requirement : 0) }),
  );
}

const LEVELS: readonly EarmarkingLevel[] = ['tightly earmarked', 'earmarked', 'softly earmarked', 'unearmarked'];

function moneyInOrder(register: Register, analysis: Analysis): void {
  const covered = new Map(analysis.needs.map((need) => [need.id, need.covered]));
  const order = analysis.pledges
    .filter(({ id }) => isFirm(register.pledges.find((pledge) => pledge.id === id)!))
    .sort(
      (one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level) || numberOf(one.id) - numberOf(other.id),
    );
  everyBeginning(
    order.map(({ id }) => id),
    (id) => analysis.pledges.find((pledge) => pledge.id === id)!.covered,
    (ids) => mostCovered(register, { need: ({ id }) => covered.get(id)!, pledge: ({ id }) => ids.has(id) }),
  );
}

const forAny = (policy: AllocationPolicy, check: (register: Register, analysis: Analysis) => void): Promise<void> =>
  fc.assert(
    fc.asyncProperty(randomRegister, async (register) => check(register, await analysisOf(register, policy))),
    runs(100),
  );

/** More than the share that a cent is of a requirement of millions: shares are in whole cents. */
const CENT_OF_MILLIONS = 1e-7;

/** So large amounts that two shares, which are fractions of small numbers, differ by more than cents do. */
const inMillions = (register: Register): Register => ({
  ...register,
  needs: register.needs.map((need) => ({ ...need, requirement: need.requirement * 1e6 })),
  pledges: register.pledges.map((pledge) => ({ ...pledge, amount: pledge.amount! * 1e6 })),
});

describe('R7: among all coverings of the largest total, against an independent maximum flow', () => {
  test('priority: each need in the order of priority has all that it can have', () =>
    forAny('priority', (register, analysis) => needsInOrder(register, analysis, ({ priority }) => priority)));

  test('cost-effective: each need in the order of cost per outcome has all that it can have', () =>
    forAny('cost-effective', (register, analysis) =>
      needsInOrder(register, analysis, ({ id }) => register.projects.find(({ need }) => need === id)?.cost ?? Infinity),
    ));

  test('even: needs up to any share have the most that they can have together, so that none can rise but at the cost of one no higher', () =>
    fc.assert(
      fc.asyncProperty(randomRegister.map(inMillions), async (register) => {
        const { needs } = await analysisOf(register, 'even');
        for (const { coverage: share } of needs) {
          if (share === null || share > 1 - CENT_OF_MILLIONS) continue;
          const low = needs.filter(({ coverage }) => coverage !== null && coverage <= share + CENT_OF_MILLIONS);
          const ids = new Set(low.map(({ id }) => id));
          const sum = low.reduce((total, { covered }) => total + covered, 0);
          const most = mostCovered(register, { need: ({ id, requirement }) => (ids.has(id) ? requirement : 0) });
          expect(Math.abs(sum - most)).toBeLessThan(0.02 * needs.length);
        }
      }),
      { numRuns: 300 },
    ));

  test.each(['priority', 'cost-effective', 'even'] as const)(
    '%s: tightly earmarked money first, then by identifier, each as far as that covering allows',
    (policy) => forAny(policy, moneyInOrder),
  );
});
