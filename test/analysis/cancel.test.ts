import { analyse } from '../../src/analysis/analyse';
import { build } from './build';

const register = build({
  needs: [
    { id: 'N1', requirement: 100 },
    { id: 'N2', requirement: 100, theme: 'Prisons' },
  ],
  pledges: [
    { id: 'P1', amount: 50 },
    { id: 'P2', amount: 30, themes: ['Prisons'] },
  ],
});

describe('a running analysis', () => {
  test('ends with an AbortError when it is cancelled before it begins', async () => {
    const signal = AbortSignal.abort();
    await expect(analyse(register, { signal })).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('ends with the reason of the signal when it is cancelled between two programmes', async () => {
    const controller = new AbortController();
    const reason = new Error('The user went home.');
    const running = analyse(register, {
      policy: 'even',
      signal: controller.signal,
      onProgress: (done) => {
        if (done > 0.3) controller.abort(reason);
      },
    });
    await expect(running).rejects.toBe(reason);
  });

  test.each(['priority', 'even', 'cost-effective'] as const)(
    'tells its progress from 0 to 1, never back: %s',
    async (policy) => {
      const told: number[] = [];
      await analyse(register, { policy, onProgress: (done) => told.push(done) });
      expect(told[0]).toBe(0);
      expect(told.at(-1)).toBe(1);
      expect([...told].sort((one, other) => one - other)).toEqual(told);
    },
  );
});
