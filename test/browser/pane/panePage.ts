/// <reference types="custom-functions-runtime" />

import type { Analysis } from '../../../src/analysis/analysis';
import { associate } from '../../../src/functions/associate';
import { fixedFigures } from '../../../src/functions/figureSource';
import { build } from '../../analysis/build';

/** An add-in that notes what it learns, for the test to read. */
const heard: unknown[] = [];
Object.assign(window, { heard });

const sum = (cells: number[][]): number => cells.flat().reduce((total, one) => total + one, 0);
CustomFunctions.associate('TOTAL', (first: number[][], second: number[][]) => sum(first) + sum(second));
CustomFunctions.associate('COUNT', (from: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
  let count = from;
  const timer = setInterval(() => invocation.setResult(++count), 20);
  invocation.onCanceled = () => {
    clearInterval(timer);
    heard.push(['cancelled', from]);
  };
});
CustomFunctions.associate('LATER', (invocation: CustomFunctions.StreamingInvocation<number>) =>
  invocation.setResult(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no such item')),
);
CustomFunctions.associate('NEVER', () => {
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'bad argument');
});
const register = build({
  projects: [{ id: 'A', need: 'N', cost: 900, outcome: 60 }],
  rates: [['EUR', '2020-01-01', 0.75]],
});
const { baseCurrency, reportingDate } = register.settings;
associate(
  fixedFigures({ register, analysis: { baseCurrency, reportingDate } as unknown as Analysis, date1904: false }),
);
Office.actions.associate('refreshAll', (event: Office.AddinCommands.Event) => {
  heard.push(['command', event.source.id]);
  event.completed();
});

void Office.onReady(async ({ host, platform }) => {
  const { displayLanguage, contentLanguage, requirements, document: file } = Office.context;
  await Office.addin.onVisibilityModeChanged(async ({ visibilityMode }) => void heard.push(['mode', visibilityMode]));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('Sheet1');
    sheet.getRange('A1:B2').values = [
      ['Need', 'Amount'],
      ['Water', 1200],
    ];
    sheet.tables.add('A1:B2', true);
    worksheets.add('Second');
    await context.sync();
    sheet.onChanged.add(async ({ address, triggerSource }) => void heard.push(['changed', address, triggerSource]));
    sheet.onSelectionChanged.add(async ({ address }) => void heard.push(['selected', address]));
    context.workbook.tables.onChanged.add(async ({ address }) => void heard.push(['table changed', address]));
    worksheets.onActivated.add(async () => void heard.push(['activated']));
    context.workbook.onSelectionChanged.add(async () => void heard.push(['selection of the workbook']));
    await context.sync();
  });
  const ready = {
    host,
    platform,
    displayLanguage,
    contentLanguage,
    sets: ['1.14', '1.15', '1.2'].map((version) => requirements.isSetSupported('ExcelApi', version)),
    setting: file.settings.get('currency') as unknown,
  };
  Object.assign(window, { ready });
});
