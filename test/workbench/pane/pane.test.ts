import type { HostedExcel } from 'embedded-excel/browser';
import type { Request } from 'embedded-excel/client';
import { answerService, type AddInServices } from '../../../src/workbench/pane/addInServices';
import { appContext } from '../../../src/workbench/pane/appContext';
import { answerDocumentCall } from '../../../src/workbench/pane/documentCalls';
import { paneEvents } from '../../../src/workbench/pane/paneEvents';
import { readPaneMessage } from '../../../src/workbench/pane/paneMessage';
import { paneName } from '../../../src/workbench/pane/paneName';
import { focusLeft } from '../../../src/workbench/pane/paneNotice';
import { newPending } from '../../../src/workbench/pane/pending';
import { trustWithoutHttps } from '../../../src/workbench/pane/trustWithoutHttps';
import { embedForTest } from '../../../packages/embedded-excel/test/embedForTest';

/** Names and numbers below are those of @microsoft/office-js 1.1.110, excel-web-16.00.debug.js. */
const PARTIES = { conversation: 'talk-1', control: 'pane-1', hostOrigin: 'https://localhost:3000' };

const noServices: AddInServices = {
  setRuntimeState: () => undefined,
  runtimeState: () => 'Visible',
  customFunctionsReady: () => undefined,
  customFunctionResults: () => undefined,
};

describe("the pane's window name", () => {
  it('tells office.js its host, the language, and whom to talk to', () => {
    const name = JSON.parse(paneName(PARTIES, 'fr-FR')) as Record<string, string>;
    expect(name).toEqual({
      baseFrameName: 'talk-1',
      hostInfo: 'Excel$Web$16.00$fr-FR$talk-1$$disableLogging$3',
      xdmInfo: 'talk-1|pane-1|https://localhost:3000',
      serializerVersion: '1',
      flights: '[]',
    });
  });
});

describe('the context of the pane', () => {
  it('has requirement sets as texts, and the settings of the document', () => {
    const context = appContext(
      {
        addInId: 'id',
        displayLanguage: 'en-US',
        contentLanguage: 'fr-FR',
        documentUrl: 'register.xlsx',
        requirementSets: { ExcelApi: '1.10' },
      },
      PARTIES,
      [['key', '{"a":1}']],
    );
    expect(context).toMatchObject({
      _appUILocale: 'en-US',
      _dataLocale: 'fr-FR',
      _requirementMatrix: '{"ExcelApi":"1.10"}',
      _settings: [['key', '{"a":1}']],
    });
  });
});

describe('a message to the page', () => {
  it('is of office.js where it is JSON with a type of message', () => {
    expect(readPaneMessage('{"_messageType":0,"_actionName":"executeMethod"}')?._actionName).toBe('executeMethod');
  });

  it.each([[{ _messageType: 0 }], ['text'], ['{"other":1}'], [null], ['not JSON but "_messageType"']])(
    'is not where it is %p',
    (data) => {
      expect(readPaneMessage(data)).toBeNull();
    },
  );
});

describe('a notice of office.js', () => {
  it.each([
    [['pane-1', 13], 'forward'],
    [['pane-1', 14], 'backward'],
    [['pane-1', 15], 'escape'],
    [['pane-1', 21, 'https://localhost'], null],
    [null, null],
  ])('%p: the keyboard has left %p', (notice, how) => {
    expect(focusLeft(notice)).toBe(how);
  });
});

describe('events for the pane', () => {
  const sent = (registered: string[]) => {
    const messages: [string, unknown][] = [];
    const events = paneEvents({ sendEvent: (name, data) => void messages.push([name, data]) }, new Set(registered));
    return { messages, events };
  };

  it('go as entries of one rich API message, that of the document by itself', () => {
    const { messages, events } = sent(['richApiMessage', 'documentSelectionChanged']);
    events.workbook([
      { type: 10, target: 'sheet-1', args: { address: 'A1' } },
      { type: 2, target: '', args: {} },
      { type: 101, target: '7', args: { tableId: '7' } },
    ]);
    expect(messages).toEqual([
      [
        'richApiMessage',
        {
          ArrayData: [
            [65536, 10, 'sheet-1', '{"address":"A1"}', 0, false],
            [65536, 101, '7', '{"tableId":"7"}', 1, false],
          ],
        },
      ],
      ['documentSelectionChanged', {}],
    ]);
  });

  it('are not sent to an office.js that has not registered for them', () => {
    const { messages, events } = sent([]);
    events.workbook([
      { type: 10, target: 'sheet-1', args: {} },
      { type: 2, target: '', args: {} },
    ]);
    expect(messages).toEqual([]);
  });
});

describe('a request for a service of Excel', () => {
  const request = (service: string, method: string, args: unknown[] = []): Request => ({
    Actions: [
      { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
      { Id: 2, ActionType: 3, Name: method, ObjectPathId: 1, ArgumentInfo: { Arguments: args } },
      { Id: 3, ActionType: 5, Name: '', ObjectPathId: 0 },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: service } },
  });

  it('shows and hides the pane', () => {
    const states: string[] = [];
    const services = { ...noServices, setRuntimeState: (state: string) => void states.push(state) };
    const answer = answerService(
      request('Microsoft.AppRuntime.AppRuntimeService', 'SetAppRuntimeState', ['Background']),
      services,
    );
    expect(states).toEqual(['Background']);
    expect(answer).toEqual({
      Results: [
        { ActionId: 1, Value: null },
        { ActionId: 2, Value: null },
        { ActionId: 3, Value: null },
      ],
      TraceIds: [3],
    });
  });

  it('that is not known is refused by its name', () => {
    expect(answerService(request('Microsoft.Other', 'Do'), noServices)).toEqual({
      Error: {
        Code: 'NotImplemented',
        Message: 'The workbench does not know Microsoft.Other.Do.',
        ActionIndex: 1,
        Location: 'Microsoft.Other.Do',
      },
    });
  });
});

describe('a call of the document', () => {
  const call = (excel: HostedExcel, id: number, rest: Record<string, unknown> = {}) =>
    answerDocumentCall(
      { DdaMethod: { ControlId: '', Version: 1, DispatchId: id }, ...rest },
      { excel, services: noServices, commandCompleted: () => undefined },
    );

  it('saves settings where workbook.settings finds them, and loads those that it has set', async () => {
    const { excel } = embedForTest();
    const changes: string[] = [];
    excel.hosted.watch((told) => changes.push(...told.map(({ kind }) => kind)));
    await call(excel.hosted, 76, { DdaSettingsMethod: { Properties: [['currency', '{"code":"CHF"}']] } });
    expect(changes).toEqual(['unseen']);
    const value = await excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('currency').load('value');
      context.workbook.settings.add('other', 5);
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ code: 'CHF' });
    expect(await call(excel.hosted, 75)).toEqual({
      Version: 1,
      Error: 0,
      Properties: {
        Settings: [
          { Name: 'currency', Value: '{"code":"CHF"}' },
          { Name: 'other', Value: '5' },
        ],
      },
    });
  });

  it('that Excel on the web would not support either is answered so', async () => {
    const { excel } = embedForTest();
    expect(await call(excel.hosted, 64)).toEqual({ Version: 1, Error: 5010 });
  });

  it.each([
    // RequestContext._requestFlagModifier of a run with delayForCellEdit.
    ['waits where its run asks for it', 64, null],
    ['is refused where its run does not', 0, 'InvalidOperationInCellEditMode'],
  ])('that comes while a cell is being edited %s', async (_, flags, code) => {
    const { excel } = embedForTest();
    const end = excel.hosted.beginEdit();
    const body = JSON.stringify({ Actions: [], ObjectPaths: {} });
    const order: string[] = [];
    const answering = call(excel.hosted, 93, { ArrayData: ['', 'POST', '', [], body, 0, flags] }).finally(() =>
      order.push('answered'),
    );
    // The person's entry comes after the request, and is there before it where the request waits.
    await excel.hosted.enter(
      excel.hosted.workbook.sheets[0]!.id,
      { row: 0, column: 0, rows: 1, columns: 1 },
      () => 'typed',
    );
    order.push('entered');
    end();
    const { Data } = (await answering) as { Data: [number, unknown[], string] };
    const { Error: error } = JSON.parse(Data[2]) as { Error?: { Code: string } };
    expect(error?.Code ?? null).toBe(code);
    expect(order).toEqual(code === null ? ['entered', 'answered'] : ['answered', 'entered']);
  });

  it('too large for Excel is refused with the number of that error', async () => {
    const { excel } = embedForTest();
    const body = JSON.stringify({ Actions: [], ObjectPaths: {}, filler: 'x'.repeat(5 * 1024 * 1024) });
    expect(await call(excel.hosted, 93, { ArrayData: ['', 0, '', [], body] })).toEqual({ Version: 1, Error: 5103 });
  });
});

describe('trust without https', () => {
  it('is given beforehand on http only', () => {
    const stored: string[][] = [];
    const storage = { setItem: (...entry: string[]) => void stored.push(entry) } as unknown as Storage;
    trustWithoutHttps({ protocol: 'https:', hostname: 'localhost' } as Location, storage);
    trustWithoutHttps({ protocol: 'http:', hostname: 'localhost' } as Location, storage);
    expect(stored).toEqual([['OfficeJSTrustKeyV2_http_localhost', '{"Result":1}']]);
  });
});

describe('work that is under way', () => {
  it('ends as it is told, by number, and fails when all is given up', async () => {
    const pending = newPending<string>();
    const numbers: number[] = [];
    const [one, two, three] = [1, 2, 3].map(() => pending.start((number) => void numbers.push(number)));
    pending.succeed(numbers[1]!, 'second');
    pending.fail(numbers[0]!, new Error('first failed'));
    pending.failAll(new Error('closed'));
    await expect(one).rejects.toThrow('first failed');
    await expect(two).resolves.toBe('second');
    await expect(three).rejects.toThrow('closed');
  });
});
