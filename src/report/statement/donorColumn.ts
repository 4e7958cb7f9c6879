import type { ReportContext } from '../context';
import type { ReportColumn } from '../report';

/** The donor, as every table of the statement begins. */
export const donorColumn = ({ words }: ReportContext): ReportColumn => ({
  key: 'donor',
  header: words.columns.donor,
  format: 'text',
  width: 40,
});
