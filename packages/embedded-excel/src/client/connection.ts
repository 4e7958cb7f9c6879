import { EventNumber, type WorkbookEvent } from '../events/workbookEvent';
import type { Executor } from '../protocol/executor';

/** What the office.js client brings, as far as the embedded Excel uses it. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** The parts of office.js that its types do not name. */
interface EventRegistration {
  callHandlers: (eventId: number, target: string, args: unknown) => void;
}
interface ClientInside {
  readonly SessionBase: new () => object;
  readonly EventRegistration: new (register: () => Promise<void>, unregister: () => Promise<void>) => EventRegistration;
  readonly GenericEventRegistration: {
    peekGenericEventRegistrationOrNull: (
      control: string,
    ) => { _handleRichApiMessage: (message: unknown) => void } | undefined;
  };
}

/** `OfficeExtension.Constants.eventMessageCategory`. */
const OBJECT_MODEL = 65536;

/** By this header office.js keeps the events of several hosts apart: `Constants.officeControlId`. */
const CONTROL = 'X-OfficeControlId';

let connections = 0;

/** `Excel.run`, as far as a connection serves it: the host is given already. */
export interface RunInExcel {
  <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  <T>(options: RunOptions, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

/** Of `Excel.RunOptions`. */
export type RunOptions = Pick<Excel.RunOptions, 'delayForCellEdit'>;

/** A connection of Microsoft's client to a workbook that is not open in Excel: in memory, or in a worker. */
export interface Connection {
  /** `Excel.run`, with or without options before the batch. */
  run: RunInExcel;
  /**
   * Hands events to the handlers that were added in runs. What a handler throws, the client keeps to itself, as in
   * Excel.
   */
  deliver: (events: readonly WorkbookEvent[]) => void;
}

/** Binds a client, loaded into Node or the page's own, to whatever carries out its requests. */
export function connect(client: OfficeClient, executor: Pick<Executor, 'execute'>): Connection {
  const inside = client.OfficeExtension as unknown as ClientInside;
  const control = `embedded-${++connections}`;
  const done = (): Promise<void> => Promise.resolve();
  const documentEvents = new inside.EventRegistration(done, done);
  /** What `Excel.run` takes to reach another host than the page's own. */
  const session = Object.assign(new inside.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'https://embedded.invalid/', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData: string, flags: number, message: { Body: unknown }) =>
        executor.execute(message.Body, flags),
    }),
    getEventRegistration: () => documentEvents,
  });
  type Batch<T> = (context: Excel.RequestContext) => Promise<T>;
  const run = client.Excel.run as unknown as <T>(
    options: RunOptions & { session: object },
    batch: Batch<T>,
  ) => Promise<T>;
  const controlled =
    <T>(batch: Batch<T>): Batch<T> =>
    (context) => {
      (context as unknown as { requestHeaders: Record<string, string> }).requestHeaders[CONTROL] = control;
      return batch(context);
    };
  return {
    run: <T>(one: RunOptions | Batch<T>, batch?: Batch<T>) =>
      typeof one === 'function' ? run({ session }, controlled(one)) : run({ ...one, session }, controlled(batch!)),
    deliver: (events) => {
      const entries: object[] = [];
      for (const { type, target, args } of events) {
        if (type === EventNumber.DocumentSelectionChanged) documentEvents.callHandlers(type, target, args);
        else
          entries.push({
            messageCategory: OBJECT_MODEL,
            messageType: type,
            targetId: target,
            message: JSON.stringify(args),
          });
      }
      inside.GenericEventRegistration.peekGenericEventRegistrationOrNull(control)?._handleRichApiMessage({ entries });
    },
  };
}
