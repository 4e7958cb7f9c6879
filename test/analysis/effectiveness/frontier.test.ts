import fc from 'fast-check';
import { frontier, type Placed } from '../../../src/analysis/effectiveness/frontier';
import type { Costed } from '../../../src/analysis/effectiveness/option';

const point = fc.record({ cost: fc.integer({ min: 0, max: 60 }), outcome: fc.integer({ min: 0, max: 30 }) });
const options = fc
  .array(point, { minLength: 1, maxLength: 12 })
  .map((points) => points.map((given, place): Costed => ({ id: `J${place + 1}`, ...given })));

const byId = (placed: readonly (Costed & Placed)[]) =>
  new Map(
    placed.map(({ id, status, incrementalCost, incrementalOutcome, icer }) => [
      id,
      { status, incrementalCost, incrementalOutcome, icer },
    ]),
  );

const dominates = (one: Costed, other: Costed): boolean =>
  one.cost <= other.cost && one.outcome >= other.outcome && (one.cost < other.cost || one.outcome > other.outcome);

describe('R9 frontier', () => {
  test('one option is the reference', () => {
    expect(frontier([{ id: 'J1', cost: 5, outcome: 2 }])).toEqual([
      {
        id: 'J1',
        cost: 5,
        outcome: 2,
        status: 'reference',
        incrementalCost: null,
        incrementalOutcome: null,
        icer: null,
      },
    ]);
  });

  test('of options at the same cost the one with the larger outcome dominates, and of the same outcome the cheaper', () => {
    const found = frontier([
      { id: 'J1', cost: 10, outcome: 1 },
      { id: 'J2', cost: 10, outcome: 2 },
      { id: 'J3', cost: 12, outcome: 2 },
    ]);
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      ['J2', 'reference'],
      ['J1', 'dominated'],
      ['J3', 'dominated'],
    ]);
  });

  test('options of the same cost and outcome share their status and figures', () => {
    const found = frontier([
      { id: 'J10', cost: 20, outcome: 3 },
      { id: 'J2', cost: 20, outcome: 3 },
      { id: 'J1', cost: 10, outcome: 1 },
    ]);
    const shared = { status: 'frontier', incrementalCost: 10, incrementalOutcome: 2, icer: 5 };
    expect(found).toMatchObject([{ id: 'J1' }, { id: 'J2', ...shared }, { id: 'J10', ...shared }]);
  });

  test('an option on the line between two others stays, for its ratio does not exceed the next', () => {
    const straight = [1, 2, 3, 4].map((outcome) => ({ id: `J${outcome}`, cost: outcome * 0.1 * 3, outcome }));
    expect(frontier(straight).map(({ status }) => status)).toEqual(['reference', 'frontier', 'frontier', 'frontier']);
  });

  test('extended dominance is looked for again after each that is taken out', () => {
    // ratios 1, 4, 3, 5, 2: C (4 > 3) and E (5 > 2) are taken out
    const found = frontier([
      { id: 'A', cost: 0, outcome: 0 },
      { id: 'B', cost: 1, outcome: 1 },
      { id: 'C', cost: 5, outcome: 2 },
      { id: 'D', cost: 8, outcome: 3 },
      { id: 'E', cost: 13, outcome: 4 },
      { id: 'F', cost: 15, outcome: 5 },
    ]);
    // then 1, (8 - 1) / 2 = 3.5 and (15 - 8) / 2 = 3.5: none exceeds the next
    expect(found.map(({ id, status, icer }) => [id, status, icer])).toEqual([
      ['A', 'reference', null],
      ['B', 'frontier', 1],
      ['C', 'extended', null],
      ['D', 'frontier', 3.5],
      ['E', 'extended', null],
      ['F', 'frontier', 3.5],
    ]);
  });

  test('dominated is what another option dominates strongly, and nothing else', () => {
    fc.assert(
      fc.property(options, (given) => {
        for (const option of frontier(given)) {
          expect(option.status === 'dominated').toBe(given.some((other) => dominates(other, option)));
        }
      }),
    );
  });

  test('extended is what lies above the line between two others, and nothing else', () => {
    fc.assert(
      fc.property(options, (given) => {
        for (const option of frontier(given)) {
          if (option.status === 'dominated') continue;
          const isAbove = given.some((one) =>
            given.some(
              (other) =>
                one.outcome < option.outcome &&
                option.outcome < other.outcome &&
                (option.cost - one.cost) * (other.outcome - one.outcome) >
                  (other.cost - one.cost) * (option.outcome - one.outcome),
            ),
          );
          expect(option.status === 'extended').toBe(isAbove);
        }
      }),
    );
  });

  test('the frontier is convex: costs, outcomes and ratios increase along it', () => {
    fc.assert(
      fc.property(options, (given) => {
        const along = frontier(given).filter(({ status }) => status === 'reference' || status === 'frontier');
        for (const [place, { cost, outcome, icer }] of along.entries()) {
          const next = along[place + 1];
          if (!next || (next.cost === cost && next.outcome === outcome)) continue;
          expect(next.cost).toBeGreaterThan(cost);
          expect(next.outcome).toBeGreaterThan(outcome);
          expect(next.icer!).toBeGreaterThanOrEqual((icer ?? 0) * (1 - 1e-9));
        }
      }),
    );
  });

  test('adding a dominated option changes nothing of the others', () => {
    fc.assert(
      fc.property(options, fc.nat(11), fc.nat(5), fc.nat(5), (given, at, dearer, less) => {
        fc.pre(dearer + less > 0);
        const model = given[at % given.length]!;
        const added = { id: 'J99', cost: model.cost + dearer, outcome: model.outcome - less };
        const found = byId(frontier([...given, added]));
        expect(found.get('J99')!.status).toBe('dominated');
        found.delete('J99');
        expect(found).toEqual(byId(frontier(given)));
      }),
    );
  });

  test('scaling the costs scales the ratios', () => {
    fc.assert(
      fc.property(options, fc.double({ min: 0.001, max: 100_000, noNaN: true }), (given, factor) => {
        const found = byId(frontier(given.map((option) => ({ ...option, cost: option.cost * factor }))));
        for (const [id, { status, icer }] of byId(frontier(given))) {
          expect(found.get(id)!.status).toBe(status);
          if (icer === null) expect(found.get(id)!.icer).toBeNull();
          else expect(found.get(id)!.icer).toBeCloseTo(icer * factor, 4 - Math.ceil(Math.log10(1 + icer * factor)));
        }
      }),
    );
  });

  test('the order of the options does not matter', () => {
    fc.assert(
      fc.property(
        options.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        ([given, shuffled]) => expect(frontier(shuffled)).toEqual(frontier(given)),
      ),
    );
  });
});
