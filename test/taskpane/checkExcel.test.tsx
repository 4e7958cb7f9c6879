import type { JSX } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { ExcelRefusal, newEmbeddedExcel, type EmbeddedExcel } from 'embedded-excel/node';
import { checkExcelWords, checkExcelLanguage } from '../../src/words/checkExcelWords';
import { excelCheckText } from '../../src/jobs/excelCheckText';
import CheckExcelScreen from '../../src/taskpane/excel/CheckExcelScreen';
import { CheckExcelLink } from '../../src/taskpane/excel/CheckExcelLink';
import { PaneProvider } from '../../src/taskpane/PaneContext';
import { registerPaneIcons } from '../../src/taskpane/icons/registerPaneIcons';
import { createPane, type Pane } from '../../src/taskpane/work/pane';
import { hostOf, registerWithFunctions } from '../jobs/checkedExcel';
import { analyse } from '../../src/analysis/analyse';
import { files } from './embeddedFiles';

const ABOUT = ['Excel 16.0.1, OfficeOnline'];

beforeAll(registerPaneIcons);

const paneOn = (excel: EmbeddedExcel, language = 'en-US'): Pane =>
  createPane({
    run: excel.run,
    analyse,
    files,
    excel: {
      host: hostOf(excel),
      about: () => ABOUT,
      savesFiles: () => true,
      openWorkbook: () => Promise.resolve(),
      language: () => language,
    },
    now: () => '2026-11-24T12:00:00.000Z',
  });

const render = (pane: Pane, screen: JSX.Element): string =>
  renderToStaticMarkup(<PaneProvider pane={pane}>{screen}</PaneProvider>);

describe('Check this Excel in the pane', () => {
  let excel: EmbeddedExcel;
  let pane: Pane;

  beforeEach(async () => {
    excel = await registerWithFunctions();
    pane = paneOn(excel);
    await pane.open();
  });
  afterEach(() => pane.close());

  it('is reached from the register, and stays open when the workbook is looked at again', async () => {
    expect(render(pane, <CheckExcelLink />)).toContain('Check this Excel');
    pane.show('summary');
    expect(render(pane, <CheckExcelLink />)).toBe('');
    pane.show('excel');
    expect(render(pane, <CheckExcelLink />)).toBe('');
    await pane.check();
    expect(pane.store.state().screen).toBe('excel');
  });

  it('shows what differs first, with a text to copy that names the Excel', async () => {
    pane.show('excel');
    expect(render(pane, <CheckExcelScreen />)).not.toContain('<table');
    excel.onRequest = ({ actions }) => {
      if (actions.includes('freezeRows')) throw new ExcelRefusal('GeneralException', 'cannot freeze');
    };
    await pane.checkExcel();
    expect(pane.store.state().message).toMatchObject({ kind: 'done', job: 'checkExcel', count: 1 });
    const markup = render(pane, <CheckExcelScreen />);
    expect(markup).toContain('As expected: 47. Differs: 1. Not there: 2.');
    expect(/<tbody>.*?<strong>(.*?)<\/strong>/.exec(markup)?.[1]).toBe('Frozen rows');
    expect(markup).toContain('GeneralException: cannot freeze');
    expect(markup).toContain(ABOUT[0]);
  });

  it('does not take its own tables for a change of the register', async () => {
    const before = pane.store.state().registerVersion;
    await pane.checkExcel();
    expect(pane.store.state()).toMatchObject({ registerVersion: before, inspection: { kind: 'register' } });
  });
});

it('can be opened where the workbook cannot be looked at', async () => {
  const excel = await newEmbeddedExcel();
  const pane = paneOn(excel, 'fr-FR');
  expect(render(pane, <CheckExcelLink />)).toBe('');
  excel.onRequest = () => {
    throw new ExcelRefusal('GeneralException', 'not now');
  };
  await pane.open();
  excel.onRequest = null;
  expect(render(pane, <CheckExcelLink />)).toContain('Check this Excel');
  expect(render(pane, <CheckExcelScreen />)).toContain('lang="fr"');
  pane.close();
});

describe('the text for the developers', () => {
  const result = { reliesOn: 'It works.', detail: '' };

  it('names the Excel, counts, and tells what differs before the rest', () => {
    const text = excelCheckText(
      {
        results: [
          { ...result, name: 'Gridlines', outcome: 'expected' },
          { ...result, name: 'Frozen rows', outcome: 'differs', detail: 'rows: found "1:2", expected "1:3"' },
        ],
        left: ['the sheet Pledgebook tries (AccessDenied: no)'],
      },
      ABOUT,
    );
    expect(text.split('\n')).toEqual([
      'Pledgebook: Check this Excel',
      'Excel 16.0.1, OfficeOnline',
      'DIFFERS: 1, NOT THERE: 0, AS EXPECTED: 1',
      '',
      'COULD NOT BE REMOVED',
      '- the sheet Pledgebook tries (AccessDenied: no)',
      '',
      'DIFFERS',
      '- Frozen rows: It works.',
      '    rows: found "1:2", expected "1:3"',
      '',
      'AS EXPECTED',
      '- Gridlines: It works.',
      '',
    ]);
  });
});

describe('its words', () => {
  /** Every text by its place; texts that are made are given numbers, which are in no language. */
  const texts = (words: object): [string, string][] =>
    Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
      if (typeof value === 'string') return [[key, value] as [string, string]];
      if (typeof value === 'function') return [[key, (value as (...given: string[]) => string)('1', '2', '3')]];
      return texts(value as object);
    });
  const english = texts(checkExcelWords('en'));

  it.each(['ar', 'es', 'fr', 'ru', 'zh'] as const)('in %s are as many as in English, and others', (language) => {
    const words = texts(checkExcelWords(language));
    expect(words.map(([place]) => place)).toEqual(english.map(([place]) => place));
    words.forEach(([place, text], at) => {
      expect([place, text.trim()]).not.toEqual([place, '']);
      expect([place, text]).not.toEqual(english[at]);
    });
    for (const count of ['1', '2', '3']) expect(checkExcelWords(language).summary('1', '2', '3')).toContain(count);
  });

  it.each(['ar', 'ru', 'zh'] as const)('in %s have no word in Latin letters but names', (language) => {
    const names = /Excel|Ctrl|Mac|\+C/g;
    expect(texts(checkExcelWords(language)).filter(([, text]) => /[a-z]/i.test(text.replace(names, '')))).toEqual([]);
  });

  it('are those of the first language that they have', () => {
    expect(checkExcelLanguage(['pt', 'fr-FR'])).toBe('fr');
    expect(checkExcelLanguage([null, 'zh-TW'])).toBe('zh');
    expect(checkExcelLanguage([null, 'de-DE'])).toBe('en');
  });
});
