import { movableFormula } from './moveFormula';
import type { Area } from './workbook';

type Rule = Record<string, unknown>;

/** A conditional format or a validation: relative references in its formulas count from the first cell of its area. */
interface Ruled {
  readonly area: Area;
  readonly rule: Rule;
}

function moved(value: unknown, down: number, right: number): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? movableFormula(value)(down, right) : value;
  if (Array.isArray(value)) return value.map((one) => moved(one, down, right));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, moved(one, down, right)]));
}

/** A rule as it reads from the first cell of another area, so that it says the same of each cell. */
export const ruleFrom = ({ area, rule }: Ruled, other: Area): Rule =>
  moved(rule, other.row - area.row, other.column - area.column) as Rule;

/** What a conditional format or a validation is over another area, with a rule of its own. */
export const ruledOver = <T extends Ruled>(thing: T, area: Area): T => ({
  ...thing,
  area,
  rule: ruleFrom(thing, area),
});

/** Pieces of one rule in groups of those that one formula serves, read from the first piece of the group. */
export function alikeFromFirst<T extends Ruled>(pieces: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const piece of pieces) {
    const text = JSON.stringify(piece.rule);
    const group = groups.find(([first]) => JSON.stringify(ruleFrom(first!, piece.area)) === text);
    if (group) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}
