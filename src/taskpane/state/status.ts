import type { PaneView } from '../PaneContext';

/** What a workbook is, in a line. */
export function statusOf({ state: { inspection }, words, fill, format }: Omit<PaneView, 'pane'>): string {
  const { status } = words;
  if (inspection === null) return words.opening;
  if (inspection.kind === 'form') return fill?.status[inspection.form.reference.kind] ?? words.opening;
  if (inspection.kind !== 'register') return inspection.kind === 'none' ? status.none : status.mappable;
  const { register, issues } = inspection;
  const { needs, pledges } = register;
  const counts = status.counts(needs.length, format.count(needs.length), pledges.length, format.count(pledges.length));
  return `${counts}; ${issues.length === 0 ? status.clean : status.problems(issues.length, format.count(issues.length))}`;
}
