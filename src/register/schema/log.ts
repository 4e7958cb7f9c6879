import * as c from './columns';
import { table } from './table';

/**
 * The table of what was taken over from returned forms, one row for each cell that was filled or changed, so that the
 * whole can be undone from it alone. Pledgebook makes it and writes it; it is no table of the register (`tables`):
 * nothing is counted from it.
 */
export const log = table({
  name: 'Log',
  about:
    'What was taken over from returned forms: a row for each cell, and for each row that was confirmed; and for whom forms were made. Pledgebook writes it, and undoes a collection by it.',
  columns: {
    collection: c.required(
      c.text(
        'Collection',
        'What the collection is known by: all that was accepted at once; blank for a form that was made.',
      ),
    ),
    acceptedAt: c.required(c.text('Accepted at', 'When it was accepted, or made, as ISO 8601 time (UTC).')),
    acceptedBy: c.required(c.text('Accepted by', 'Who accepted it, or made the form.')),
    file: c.required(c.text('File', 'The name of the returned file.')),
    sha256: c.required(c.text('SHA-256', 'Of the bytes of the file: it proves which file it was.')),
    reference: c.required(c.text('Form reference', 'As it stands in the file.')),
    sheet: c.required(c.text('Sheet', 'Of the returned file.')),
    row: c.required(c.number('Row', 'Of that sheet, as Excel numbers it.', { least: 1, whole: true })),
    key: c.text(
      'Row key',
      'By what the form knows the row, where it was one of what is new. Older Logs do not have it.',
    ),
    receivedOn: c.required(c.date('Received on', 'The day on which the file was received.')),
    table: c.required(c.text('Table', 'The table that was changed: Pledges or Needs.')),
    id: c.required(
      c.text(
        'ID',
        'The identifier of the row that was added, changed or confirmed; of a form that was made, whom it is for.',
      ),
    ),
    outcome: c.required(
      c.choice(
        'Outcome',
        ['new', 'changed', 'conflict', 'confirmed', 'made'],
        'New: the row was added. Changed: a cell of it was. Conflict: so, over another value. Confirmed: its sender says that the row is as it was; nothing was written. Made: a form was made.',
      ),
    ),
    column: c.required(c.text('Column', 'The header of the column, in the spelling of the schema.')),
    cell: c.required(c.text('Cell', 'Where the cell stood when it was written.')),
    before: c.required(
      c.any('Before', 'What the cell held; blank in a new row, and where it was blank.', { blankByRule: true }),
    ),
    after: c.required(
      c.any(
        'After',
        'What was written into it; blank where it was cleared. Of a form that was made, by when it is to be returned.',
        { blankByRule: true },
      ),
    ),
    formulaBefore: c.required(
      c.yesNo('Formula before', 'Yes where Before is to be entered as it stands: a formula, or an error value.'),
    ),
    formatBefore: c.required(
      c.text('Format before', 'The number format of the cell, where it was changed.', { blankByRule: true }),
    ),
    undoneAt: c.required(
      c.text('Undone at', 'When it was undone, as ISO 8601 time (UTC); blank: it stands.', { blankByRule: true }),
    ),
  },
});
