import type { OnForm } from '../../forms/columns';
import type { ListName } from '../../forms/kindsOnForm';
import { listCells } from './listPlaces';
import type { MainPlan } from './mainPlan';

type Narrowing = NonNullable<OnForm['narrowedBy']>;

/** @returns null where the cell leaves all of the list */
type PartOf = (context: MainPlan, list: ListName, cell: string) => string | null;

/** What belongs to pledges in kind: nothing of it in a row of cash. */
function ofKind({ form, lists }: MainPlan, list: ListName, kind: string): string | null {
  const cash = form.lists.kinds.indexOf(form.words.kinds.cash);
  if (cash < 0) return null;
  return `IF(${kind}=${lists.cell('kinds', cash)},${lists.cells('none')},${lists.cells(listCells(list).all)})`;
}

/**
 * The needs of the State in the row; all of them where it is blank, or no State with open needs. They stand sorted by
 * State.
 */
function ofState({ lists }: MainPlan, list: ListName, state: string): string {
  const states = lists.cells('needs.state');
  const count = `COUNTIF(${states},${state})`;
  const from = `IFERROR(MATCH(${state},${states},0)-1,0)`;
  return `OFFSET(${lists.cell(listCells(list).all, 0)},${from},0,IF(${count}=0,ROWS(${states}),${count}),1)`;
}

/** The State, region or theme of the need in the row; all of them where it names none, or several. */
function ofNeed({ lists }: MainPlan, list: ListName, need: string): string | null {
  const { all, ofNeeds } = listCells(list);
  if (ofNeeds === null || lists.count('needs.id') === 0) return null;
  const place = `MATCH(${need},${lists.cells('needs.id')},0)`;
  return `IF(ISNUMBER(${place}),INDEX(${lists.cells(ofNeeds)},${place}),${lists.cells(all)})`;
}

const PARTS: Readonly<Record<Narrowing, PartOf>> = { kind: ofKind, places: ofState, needs: ofNeed };

/**
 * The formula of what a drop-down offers of its list in view of another cell of the row.
 * @param by what the other cell holds
 * @param cell its address, as rules for all rows have it
 * @returns null where all of the list is offered whatever the cell holds
 */
export const partOfList = (by: Narrowing, context: MainPlan, list: ListName, cell: string): string | null =>
  PARTS[by](context, list, cell);
