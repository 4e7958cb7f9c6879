import { columnOfForm } from '../../../src/forms/columnOfForm';
import type { FormColumnKey } from '../../../src/forms/columns';
import type { FormColumn } from '../../../src/forms/form';
import * as c from '../../../src/register/schema/columns';
import type { Column, ColumnKind } from '../../../src/register/schema/columns';
import { formOf, mainSheet, written } from './build';

interface Example {
  readonly column: Column<unknown>;
  readonly more?: Partial<Pick<FormColumn, 'list' | 'words'>>;
  /** What Excel checks, and how it shows what is entered. */
  readonly checked: { readonly type: string; readonly style: 'Stop' | 'Warning'; readonly format: string };
}

const TEXT = { type: 'TextLength', style: 'Stop', format: '@' } as const;
const LIST = { type: 'List', style: 'Stop', format: 'General' } as const;

const EXAMPLES: Readonly<Record<ColumnKind, Example>> = {
  identifier: { column: c.identifier('H', 'x'), checked: TEXT },
  text: { column: c.text('H', 'x'), checked: TEXT },
  any: { column: c.any('H', 'x'), checked: TEXT },
  list: { column: c.list('H', 'x'), more: { list: 'regions' }, checked: { ...LIST, style: 'Warning' } },
  choice: { column: c.choice('H', ['paid'], 'x'), more: { words: 'statuses' }, checked: LIST },
  memberState: { column: c.memberState('H', 'x'), checked: LIST },
  places: { column: c.places('H', 'x'), checked: { ...LIST, style: 'Warning' } },
  instalments: { column: c.instalments('H', 'x'), checked: TEXT },
  years: { column: c.years('H', 'x'), checked: TEXT },
  amounts: { column: c.amounts('H', 'x'), checked: TEXT },
  currency: { column: c.currency('H', 'x'), checked: LIST },
  amount: { column: c.amount('H', 'x'), checked: { type: 'Decimal', style: 'Stop', format: '#,##0.00_)' } },
  number: { column: c.number('H', 'x'), checked: { type: 'Decimal', style: 'Stop', format: 'General' } },
  share: { column: c.share('H', 'x'), checked: { type: 'Decimal', style: 'Stop', format: '0%' } },
  year: { column: c.year('H', 'x'), checked: { type: 'WholeNumber', style: 'Stop', format: '0' } },
  date: { column: c.date('H', 'x'), checked: { type: 'Date', style: 'Stop', format: 'yyyy-mm-dd' } },
  yesNo: { column: c.yesNo('H', 'x'), checked: LIST },
};

it('a form checks and shows a column of every kind as its kind wants it', async () => {
  const columns = Object.entries(EXAMPLES).map(([kind, { column, more }]): FormColumn => ({
    ...columnOfForm('pledges', 'condition'),
    ...more,
    key: `of ${kind}` as FormColumnKey,
    schema: column,
    header: kind,
    prompt: 'x',
    alert: 'x',
    required: false,
  }));
  const form = formOf('pledges', { columns });
  const excel = await written(form);
  const { name, headers, column } = await mainSheet(excel, form);
  const checked = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const cells = columns.map(({ header }) => {
      const range = sheet.getRange(`${column(header)}${headers.at(-1)! + 1}`).load('numberFormat');
      return { header, range, validation: range.dataValidation.load('type,errorAlert,rule') };
    });
    await context.sync();
    return cells.map(({ header, range, validation: { type, errorAlert, rule } }) => ({
      header,
      rule,
      checked: { type, style: errorAlert.style, format: (range.numberFormat as string[][])[0]![0] },
    }));
  });
  expect(checked.map(({ header, checked: found }) => [header, found])).toEqual(
    Object.entries(EXAMPLES).map(([kind, { checked: wanted }]) => [kind, wanted]),
  );
  expect(checked.find(({ header }) => header === 'yesNo')!.rule.list!.source).toBe('yes,no');
});
