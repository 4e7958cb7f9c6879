import fc from 'fast-check';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { atThreshold } from '../../../src/analysis/effectiveness/acceptability';
import { comparisons } from '../../../src/analysis/effectiveness/comparisons';
import type { Draws } from '../../../src/analysis/effectiveness/draws';
import type { Option, Range } from '../../../src/analysis/effectiveness/option';
import { probabilistic, type ProbabilisticOptions } from '../../../src/analysis/effectiveness/probabilistic';
import { thresholdsFor } from '../../../src/analysis/effectiveness/thresholds';
import { triangularQuantile } from '../../../src/analysis/effectiveness/triangular';
import { optionOf } from './optionOf';

/**
 * The distribution function of the triangular distribution, as Johnson, Kotz and Balakrishnan, Continuous Univariate
 * Distributions, volume 2, give it.
 */
function distribution({ low, value, high }: Range, at: number): number {
  if (at <= low) return 0;
  if (at >= high) return 1;
  return at < value
    ? (at - low) ** 2 / ((high - low) * (value - low))
    : 1 - (high - at) ** 2 / ((high - low) * (high - value));
}

const range = fc
  .tuple(fc.integer({ min: 0, max: 1000 }), fc.nat(1000), fc.nat(1000))
  .map(([low, below, above]): Range => ({ low, value: low + below, high: low + below + above }));

describe('R9 triangular distribution', () => {
  test('the quantile is the inverse of the distribution function', () => {
    fc.assert(
      fc.property(range, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (given, share) => {
        fc.pre(given.high > given.low);
        expect(distribution(given, triangularQuantile(given, share))).toBeCloseTo(share, 9);
      }),
    );
  });

  test('draws have its mean and stay within the Kolmogorov-Smirnov distance of it', () => {
    for (const given of [
      { low: 0, value: 2, high: 10 },
      { low: 5, value: 5, high: 9 },
      { low: 5, value: 9, high: 9 },
    ]) {
      const generator = xoroshiro128plus(7);
      const draws = Array.from({ length: 10_000 }, () => triangularQuantile(given, uniformFloat64(generator)));
      draws.sort((one, other) => one - other);
      const { low, value, high } = given;
      const variance = (low * low + value * value + high * high - low * value - low * high - value * high) / 18;
      const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
      expect(Math.abs(mean - (low + value + high) / 3)).toBeLessThan(3 * Math.sqrt(variance / draws.length));
      const distance = draws.reduce(
        (most, draw, place) => Math.max(most, Math.abs(distribution(given, draw) - (place + 0.5) / draws.length)),
        0,
      );
      // the critical value at 1%: 1.63 / sqrt(n)
      expect(distance).toBeLessThan(0.0163);
    }
  });

  test('without a range every draw is the value', () => {
    for (const share of [0, 0.5, 0.999]) expect(triangularQuantile({ low: 4, value: 4, high: 4 }, share)).toBe(4);
  });
});

const analysed = async (options: readonly Option[], more: ProbabilisticOptions = {}) =>
  (await probabilistic(comparisons(options), more))[0]!;

/**
 * What 10,000 draws give lies within four standard errors of what the formula gives (beyond them one run in 16,000).
 */
const within = (found: number, expected: number, standardError: number) =>
  expect(Math.abs(found - expected) / standardError).toBeLessThan(4);

describe('R9 acceptability, expected loss and perfect information', () => {
  // J1 costs 100 and gives 1. J2 costs 50 to 200, most likely 100: mean 350 / 3, variance 17,500 / 18
  test.each([1, 2, 3])('against the closed form, seed %i: one uncertain cost, equal outcomes', async (seed) => {
    const { options, curve } = await analysed([optionOf('J1', 100, 1), optionOf('J2', [50, 100, 200], 1)], {
      seed,
      thresholds: [1000],
    });
    const [point] = curve;
    // J2 is better below 100: F(100) = 50^2 / (150 x 50) = 1/3; standard error sqrt(2/9) / 100
    within(point!.probabilities[1]!, 1 / 3, 0.0047);
    expect(point!.probabilities[0]! + point!.probabilities[1]!).toBeCloseTo(1, 12);
    // loss of J1: the integral of F from 50 to 100 = 50^3 / (3 x 7500) = 5.5556, variance 2 x 50^4 / (12 x 7500) -
    // 30.86 = 108.0
    within(point!.expectedLosses[0]!, 50 / 9, 0.104);
    // loss of J2: 350 / 3 - 100 + 5.5556 = 22.2222, variance below 17,500 / 18
    within(point!.expectedLosses[1]!, 200 / 9, 0.312);
    expect(point).toMatchObject({ threshold: 1000, best: 0, evpi: point!.expectedLosses[0] });
    within(options[1]!.cost.mean, 350 / 3, 0.312);
    // F^-1(0.025) = 50 + sqrt(0.025 x 7500) = 63.693, density there 0.003651; F^-1(0.975) = 200 - sqrt(0.025 x 15000) =
    // 180.635, density 0.002582
    within(options[1]!.cost.low, 63.693, 0.00156 / 0.003651);
    within(options[1]!.cost.high, 180.635, 0.00156 / 0.002582);
    expect(options[0]).toEqual({
      id: 'J1',
      cost: { mean: 100, low: 100, high: 100 },
      outcome: { mean: 1, low: 1, high: 1 },
      costPerOutcome: { mean: 100, low: 100, high: 100 },
    });
  });

  test('against the closed form: along the thresholds', async () => {
    const { curve } = await analysed([optionOf('J1', 100, 1), optionOf('J2', [50, 100, 200], 2)], {
      thresholds: [40, 0, 100],
    });
    // J2 gives one more: it is better below 100 + threshold. F(100) = 1/3; F(140) = 1 - 60^2 / 15000 = 0.76; F(200) = 1
    expect(curve.map(({ threshold }) => threshold)).toEqual([0, 40, 100]);
    within(curve[0]!.probabilities[1]!, 1 / 3, 0.0047);
    within(curve[1]!.probabilities[1]!, 0.76, 0.0043);
    expect(curve[2]!.probabilities[1]).toBe(1);
    // at 40 J2 is best (140 > 350 / 3); perfect information saves the integral of 1 - F from 140 to 200 = 60^3 / 45000
    // = 4.8, variance 144 - 23.04
    expect(curve[1]!.best).toBe(1);
    within(curve[1]!.evpi, 4.8, 0.11);
    expect(curve[2]!.evpi).toBe(0);
  });

  test('the published example of perfect information (Wikipedia, Expected value of perfect information: shares, a fund or a deposit): 1030 - 680 = 350', () => {
    // pay-offs of shares, a fund and a deposit when the market rises (5 of 10), stands still (3) or falls (2)
    const payoffs = (rise: number, still: number, fall: number) => [
      ...Array(5).fill(rise),
      ...Array(3).fill(still),
      fall,
      fall,
    ];
    const drawn = (id: string, values: number[]): Draws => ({
      id,
      costs: new Float64Array(10),
      outcomes: Float64Array.from(values),
    });
    const found = atThreshold(
      [
        drawn('shares', payoffs(1500, 300, -800)),
        drawn('fund', payoffs(900, 600, -200)),
        drawn('deposit', payoffs(500, 500, 500)),
      ],
      1,
    );
    expect(found.evpi).toBe(350);
    expect(found.best).toBe(0);
    // 1030 less 680, 590 and 500
    expect(found.expectedLosses).toEqual([350, 440, 530]);
    expect(found.probabilities).toEqual([0.5, 0.3, 0.2]);
  });

  test('is zero without uncertainty, and equal options share the draws', async () => {
    const { curve } = await analysed([optionOf('J1', 0.1, 3), optionOf('J2', 0.1, 3), optionOf('J3', 9.7, 4.3)], {
      draws: 100,
    });
    for (const { evpi, probabilities, threshold } of curve) {
      expect(evpi).toBe(0);
      expect(probabilities.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 12);
      // (9.7 - 0.1) / 1.3 = 7.38
      expect(probabilities).toEqual(threshold < 7.3 ? [0.5, 0.5, 0] : [0, 0, 1]);
    }
  });

  test('perfect information is never worth less than nothing, nor more than any expected loss', async () => {
    const option = fc.tuple(range, range).map(([cost, outcome]) => ({ cost, outcome }));
    await fc.assert(
      fc.asyncProperty(fc.array(option, { minLength: 1, maxLength: 5 }), fc.integer(), async (rows, seed) => {
        const options = rows.map(({ cost, outcome }, place) =>
          optionOf(`J${place}`, [cost.low, cost.value, cost.high], [outcome.low, outcome.value, outcome.high]),
        );
        const { curve } = await analysed(options, { draws: 50, seed });
        for (const { evpi, expectedLosses, best, probabilities } of curve) {
          expect(evpi).toBeGreaterThanOrEqual(0);
          expect(evpi).toBe(Math.min(...expectedLosses));
          expect(expectedLosses[best]).toBe(evpi);
          expect(probabilities.reduce((sum, probability) => sum + probability, 0)).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('the same seed gives the same figures in any order, another seed others', async () => {
    const options = [
      optionOf('J1', [80, 100, 130], [8, 10, 11]),
      optionOf('J2', [180, 200, 300], [15, 21, 22]),
      optionOf('J10', [50, 60, 70], [2, 4, 5]),
    ];
    const first = await analysed(options, { seed: 3 });
    expect(await analysed([...options].reverse(), { seed: 3 })).toEqual(first);
    expect(await analysed(options, { seed: 4 })).not.toEqual(first);
    expect(first.options.map(({ id }) => id)).toEqual(['J1', 'J2', 'J10']);
  });

  test('cost per outcome has no interval where a draw may have no outcome', async () => {
    const { options } = await analysed([optionOf('J1', 100, [-5, 10, 12])]);
    expect(options[0]!.costPerOutcome).toBeNull();
  });

  test('thresholds are round and go to twice the highest ratio', () => {
    // VA HERC: 20000 x 2 = 40000 in 20 steps
    const herc = comparisons([
      optionOf('A', 5000, 1),
      optionOf('B', 10000, 2),
      optionOf('D', 35000, 4),
      optionOf('E', 55000, 5),
    ]);
    expect(thresholdsFor(herc)).toEqual(Array.from({ length: 21 }, (_, step) => step * 2000));
    expect(thresholdsFor(comparisons([optionOf('A', 0, 1)]))).toEqual([0]);
  });

  test('says what is wrong with draws, seed and thresholds', async () => {
    const options = [optionOf('J1', 1, 1)];
    await expect(analysed(options, { draws: 0 })).rejects.toThrow('The number of draws is 0');
    await expect(analysed(options, { seed: 0.5 })).rejects.toThrow('The seed is 0.5');
    await expect(analysed(options, { thresholds: [1, -2] })).rejects.toThrow('A threshold is -2');
  });
});

describe('R9 probabilistic analysis of 100 options with 10,000 draws', () => {
  const options = Array.from({ length: 100 }, (_, place) =>
    optionOf(`J${place}`, [900 + place, 1000 + 3 * place, 1400 + 4 * place], [40, 50 + place, 60 + 2 * place], {
      need: `N${place % 4}`,
    }),
  );

  test('tells its progress and lets timers run', async () => {
    const progress: number[] = [];
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    await probabilistic(comparisons(options), { onProgress: (done) => progress.push(done) });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(5);
    expect(progress.length).toBeGreaterThan(10);
    expect(progress).toEqual([...progress].sort((one, other) => one - other));
    expect(progress.at(-1)).toBe(1);
  });

  test('ends with the reason of the signal when it is cancelled on the way', async () => {
    const controller = new AbortController();
    const reason = new Error('The user went home.');
    const seen: number[] = [];
    const running = probabilistic(comparisons(options), {
      signal: controller.signal,
      onProgress: (done) => {
        seen.push(done);
        if (done > 0.2) controller.abort(reason);
      },
    });
    await expect(running).rejects.toBe(reason);
    expect(seen.at(-1)).toBeLessThan(0.5);
  });
});
