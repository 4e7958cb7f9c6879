import type { GivenPlace } from '../../../src/register/places';
import type { Register } from '../../../src/register/register';
import type { Need } from '../../../src/register/schema/needs';
import type { Pledge } from '../../../src/register/schema/pledges';
import { maximumFlow, type Capacities } from '../maximumFlow';

interface Cell {
  readonly need: Need;
  readonly year: number | null;
  readonly place: GivenPlace;
  readonly requirement: number;
}

interface Part {
  amount: number;
  readonly due: number | null;
  readonly places: readonly GivenPlace[];
}

/** Read straight from R5: evenly over years, in equal shares of places. */
function cellsOf(need: Need): Cell[] {
  const years: (number | null)[] = [];
  if (need.firstYear === null || need.lastYear === null) years.push(null);
  else for (let year = need.firstYear; year <= need.lastYear; year++) years.push(year);
  return years.flatMap((year) =>
    need.places.map((place) => {
      return { need, year, place, requirement: need.requirement / years.length / need.places.length };
    }),
  );
}

/** Read straight from R7: by when money falls due, by the shares of places, the earliest first. */
function partsOf(pledge: Pledge): Part[] {
  const scheduled = pledge.instalments.map(({ dueOn, amount }) => ({ due: Number(dueOn.slice(0, 4)), amount }));
  const rest = pledge.amount! - scheduled.reduce((sum, { amount }) => sum + amount, 0);
  const parts = [...(rest > 0 ? [{ due: null, amount: rest }] : []), ...scheduled].sort(
    (one, other) => (one.due ?? 0) - (other.due ?? 0),
  );
  const years = [...new Set(parts.map(({ due }) => due))].map((due) => ({
    due,
    amount: parts.filter((part) => part.due === due).reduce((sum, { amount }) => sum + amount, 0),
  }));
  return years.flatMap(({ due, amount }): Part[] =>
    pledge.places.some(({ share }) => share !== null)
      ? pledge.places.map((place) => ({ due, amount: amount * place.share!, places: [place] }))
      : [{ due, amount, places: pledge.places }],
  );
}

/**
 * The most that firm money can cover of the cells of needs, by an independent maximum flow over every pair of a part and
 * a cell. For registers as randomMoney makes them.
 */
export function mostInCells(register: Register): number {
  const statesOf = ({ kind, name }: GivenPlace): readonly string[] =>
    kind === 'state' ? [name] : (register.regions.get(name) ?? []);
  const contains = (outer: GivenPlace, inner: GivenPlace): boolean =>
    outer.kind === 'world' ||
    (inner.kind !== 'world' && statesOf(inner).every((state) => statesOf(outer).includes(state)));
  const inYears = ({ firstYear, lastYear }: Pledge, due: number | null, year: number | null): boolean =>
    year === null || (year >= Math.max(firstYear ?? 0, due ?? 0) && year <= (lastYear ?? 9999));
  const capacities: Capacities = new Map();
  const put = (from: string, to: string, amount: number): void => {
    if (!capacities.has(from)) capacities.set(from, new Map());
    capacities.get(from)!.set(to, amount);
  };
  const cells = register.needs.flatMap(cellsOf);
  cells.forEach(({ need, requirement }, at) => {
    put(`cell ${at}`, 'sink', requirement);
    put(`goods ${at}`, `cell ${at}`, need.inKindShare * requirement);
  });
  const give = (name: string, pledge: Pledge, amount: number, mayCover: (cell: Cell) => boolean): void => {
    put('source', name, amount);
    cells.forEach((cell, at) => {
      if (mayCover(cell)) put(name, `${pledge.kind === 'in kind' ? 'goods' : 'cell'} ${at}`, amount);
    });
  };
  for (const pledge of register.pledges) {
    const parts = partsOf(pledge);
    for (const { id, need, amount } of register.allotments.filter((allotment) => allotment.pledge === pledge.id)) {
      let left = amount;
      for (const part of parts) {
        const taken = Math.min(left, part.amount);
        part.amount -= taken;
        left -= taken;
      }
      give(id, pledge, amount, (cell) => cell.need.id === need && inYears(pledge, null, cell.year));
    }
    parts.forEach(({ amount, due, places }, at) =>
      give(
        `${pledge.id} ${at}`,
        pledge,
        amount,
        ({ need, year, place }) =>
          (pledge.needs.length === 0 || pledge.needs.includes(need.id)) &&
          (pledge.themes.length === 0 || pledge.themes.includes(need.theme)) &&
          (places.length === 0 || places.some((one) => contains(one, place))) &&
          inYears(pledge, due, year),
      ),
    );
  }
  return maximumFlow(capacities);
}
