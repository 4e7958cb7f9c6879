import type { Words } from '../../i18n/english';
import type { Inspection } from '../../jobs/inspect';
import type { Format } from '../format';

/** What a workbook is, in a line. */
export function statusOf(inspection: Inspection, words: Words, format: Format): string {
  const { status } = words;
  if (inspection.kind === 'form') return status.form[inspection.form.reference.kind];
  if (inspection.kind !== 'register') return inspection.kind === 'none' ? status.none : status.mappable;
  const { register, issues } = inspection;
  const { needs, pledges } = register;
  const counts = status.counts(needs.length, format.count(needs.length), pledges.length, format.count(pledges.length));
  return `${counts}; ${issues.length === 0 ? status.clean : status.problems(issues.length, format.count(issues.length))}`;
}
