import { explain } from '../../src/excel/explainError';
import { LeftoverError } from '../../src/excel/write/withdraw';
import { TableTakenError } from '../../src/excel/write/writeTables';
import { MissingTableError } from '../../src/register/readRegister';

const excelError = (code: string, message = 'The operation failed.'): Error =>
  Object.assign(new Error(message), { name: 'RichApi.Error', code });

describe('what Excel refuses', () => {
  it.each([
    ['InvalidOperationInCellEditMode', /cell is being edited/, /Enter.*Esc/],
    ['AccessDenied', /protected/, /protection off|copy/],
    ['Unauthenticated', /connection.*ended/, /reload/],
    ['InvalidRequestContext', /connection.*ended/, /reload/],
    ['ActivityLimitReached', /busy/, /again in a moment/],
    ['ServiceNotAvailable', /busy/, /again in a moment/],
    ['ServiceUnavailable', /busy/, /again in a moment/],
    ['ConnectionFailure', /cannot be reached/, /again in a moment/],
    ['ItemNotFound', /deleted or renamed.*another person/, /again/],
    ['Conflict', /edit came in between/, /try again/],
    ['InsertDeleteConflict', /filter.*edit came in between/, /Clear the filter of the table.*try again/],
    ['FilteredRangeConflict', /filter/, /Clear the filter of the table.*try again/],
    ['RequestPayloadSizeLimitExceeded', /more than Excel takes/, /fewer sheets/],
    ['ResponsePayloadSizeLimitExceeded', /more than Excel takes/, /fewer sheets/],
    ['MergedRangeConflict', /merged/, /Unmerge/],
    ['ItemAlreadyExists', /of this name/, /Rename/],
    ['InvalidSelection', /not a cell/, /select one cell/],
    ['ApiNotFound', /too old/, /Update Excel/],
    ['NotImplemented', /too old/, /Update Excel/],
  ])('says of %s what happened and what to do', (code, title, next) => {
    const explained = explain(excelError(code));
    expect(explained.title).toMatch(title);
    expect(explained.next).toMatch(next);
    expect(explained.code).toBe(code);
  });

  it('tells a workbook that is read only from a protected one', () => {
    expect(explain(excelError('AccessDenied', 'The workbook is read-only.')).title).toMatch(/reading only/);
  });
});

describe('errors of our own', () => {
  it('says of a cancelled run that nothing was changed', () => {
    const explained = explain(new DOMException('This operation was aborted', 'AbortError'));
    expect(explained).toEqual({
      title: 'Cancelled.',
      next: 'Nothing was changed.',
      code: 'AbortError',
      isCellEdit: false,
    });
  });

  it.each([
    ['LeftoverError', new LeftoverError(new Error('a'), new Error('b'), ['x']), /unfinished sheets/, /Run again/],
    [
      'MissingTableError',
      new MissingTableError({ kind: 'noTables' }, { kind: 'tables', missing: ['Needs'], alike: [] }),
      /not contain a register.*without tables/,
      /sample/,
    ],
    [
      'TableTakenError',
      new TableTakenError({ kind: 'tablesTaken', tables: ['Needs'] }, { kind: 'otherNames' }),
      /already.*the table Needs/,
      /new workbook/,
    ],
  ])('says of %s what was found', (name, error, title, next) => {
    expect(explain(error).title).toMatch(title);
    expect(explain(error).next).toMatch(next);
    expect(explain(error).code).toBe(name);
  });
});

it.each([
  [new TypeError('x is undefined'), 'TypeError', /x is undefined/],
  ['a text', 'Error', /a text/],
  [undefined, 'Error', /unexpected/],
  [null, 'Error', /unexpected/],
  [{}, 'Error', /unexpected/],
])('gives a title, a next step and a code for anything else that is thrown: %p', (thrown, code, title) => {
  const explained = explain(thrown);
  expect(explained.code).toBe(code);
  expect(explained.title).toMatch(title);
  expect(explained.next).not.toBe('');
});
