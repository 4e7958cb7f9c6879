import type { LoggedEntry, LogOutcome } from './logEntry';
import { grouped } from '../../values/grouped';

/** All that was accepted at once, as the Log tells it. */
export interface LoggedCollection {
  readonly id: string;
  /** ISO time. */
  readonly acceptedAt: string;
  readonly acceptedBy: string;
  /** The names of the files, in the order of the Log. */
  readonly files: readonly string[];
  /** How many rows of the register it added, and changed. */
  readonly added: number;
  readonly changed: number;
  /** How many rows were confirmed as they are. */
  readonly confirmed: number;
  /** ISO time at which it was undone, or what could be; null where it stands. */
  readonly undoneAt: string | null;
}

/** The collections of a Log, the oldest first, in whatever order somebody has sorted it. */
export function collectionsOf(entries: readonly LoggedEntry[]): LoggedCollection[] {
  const byId = grouped(entries, ({ collection }) => collection);
  const inOrder = [...byId].sort(([one], [other]) => numberOf(one) - numberOf(other));
  return inOrder.map(([id, all]) => {
    const rows = (...outcomes: readonly LogOutcome[]): number =>
      new Set(all.flatMap(({ outcome, table, id }) => (outcomes.includes(outcome) ? [`${table} ${id}`] : []))).size;
    const { acceptedAt, acceptedBy } = all[0]!;
    return {
      id,
      acceptedAt,
      acceptedBy,
      files: [...new Set(all.map(({ file }) => file))],
      added: rows('new'),
      changed: rows('changed', 'conflict'),
      confirmed: rows('confirmed'),
      undoneAt: all.find(({ undoneAt }) => undoneAt !== '')?.undoneAt ?? null,
    };
  });
}

const NUMBERED = /^C-(\d+)$/;

const numberOf = (collection: string): number => Number(NUMBERED.exec(collection)?.[1] ?? 0);

/** What the next collection is known by: C-001, C-002, ... */
export function nextCollection(entries: readonly LoggedEntry[]): string {
  const highest = entries.reduce((most, { collection }) => Math.max(most, numberOf(collection)), 0);
  return `C-${String(highest + 1).padStart(3, '0')}`;
}
