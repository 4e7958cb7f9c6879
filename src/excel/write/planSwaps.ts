import { sheetMadeFor, type FoundSheet } from './findSheets';
import { unfinishedKeys, type KeptMark } from './marks';
import { freeName } from './sheetNames';
import type { MadeSheet, Parked } from './withdraw';

/** A new sheet that is complete, the old one that it replaces, and the names that the two bear. */
export interface Swap extends Parked {
  /** Whether the user gave it its name. */
  readonly named: boolean;
}

/** Whether the user gave it the name that it bears. */
const isNamed = ({ name, mark }: FoundSheet): boolean => mark?.named === true || name !== mark?.name;

/**
 * Finds for each new sheet the one that it replaces, and how both are called and marked. @param marks that the workbook
 * has
 */
export function planSwaps(
  made: readonly MadeSheet[],
  present: readonly FoundSheet[],
  marks: readonly KeptMark[],
): Swap[] {
  const nextKey = unfinishedKeys(marks);
  const replaced = new Map(made.map(({ plan }) => [plan.id, sheetMadeFor(plan.id, present)]));
  const ours = new Set([...replaced.values()].map((sheet) => sheet?.id));
  const taken = [...present.map(({ name }) => name), ...made.map(({ temporaryName }) => temporaryName)];
  const kept = present.filter((sheet) => !ours.has(sheet.id) || isNamed(sheet)).map(({ name }) => name);
  return made.map((own) => {
    const old = replaced.get(own.plan.id) ?? null;
    const finalName = old && isNamed(old) ? old.name : freeName(own.plan.name, kept);
    const named = old !== null && isNamed(old) && finalName !== own.plan.name;
    kept.push(finalName);
    taken.push(finalName);
    const parkedName = freeName('Pledgebook replaces', taken);
    taken.push(parkedName);
    return { made: own, old, finalName, named, parkedName, parkedKey: nextKey() };
  });
}
