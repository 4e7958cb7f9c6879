import type { CellValue } from '../rawTable';
import { roundFigure, type Draw } from './random';

/** One need in so many has projects. */
const ONE_IN = 4;

const OPTIONS = [
  { letter: 'A', title: 'A short programme by national staff', cost: 55, outcome: 50 },
  { letter: 'B', title: 'A programme with a resident adviser', cost: 95, outcome: 110 },
  { letter: 'C', title: 'A programme by contractors', cost: 105, outcome: 85 },
] as const;

/**
 * Three ways to meet some of the needs: a cheap one, one that gives more, and one that costs more and gives less than
 * that.
 */
export function moreProjects(draw: Draw, needs: readonly (readonly CellValue[])[]): CellValue[][] {
  return needs.flatMap((need): CellValue[][] => {
    if (draw.between(1, ONE_IN) > 1) return [];
    const [id, , , , , , currency, requirement] = need;
    const outcomes = draw.between(40, 400);
    return OPTIONS.map(({ letter, title, cost, outcome }): CellValue[] => {
      const costs = (Number(requirement) * cost) / 100;
      const gives = Math.round((outcomes * outcome) / 100);
      return [
        `PR-${String(id).slice(2)}${letter}`,
        id!,
        title,
        'Illustrative programme',
        currency!,
        roundFigure(costs),
        roundFigure(costs * 0.9),
        roundFigure(costs * 1.15),
        'practitioners trained',
        gives,
        Math.floor(gives * 0.8),
        Math.ceil(gives * 1.15),
        'option',
      ];
    });
  });
}
