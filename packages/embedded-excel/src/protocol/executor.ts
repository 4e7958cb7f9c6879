import { ExcelRefusal, type EmbeddedExcel, type Fault, type HostRequest } from '../embeddedExcel';
import { PAYLOAD_BYTES } from '../model/limits';
import { memberName } from './actionNames';
import { answer } from './answer';
import { heldInCell, inCellEditMode, isDelayed, type EditBegun } from './cellEdit';
import { reportChanges } from './reportChanges';
import type { Session } from './session';
import { wireCopy } from './wireCopy';
import type { Request, Response } from './wire';

type OnRequest = NonNullable<EmbeddedExcel['onRequest']>;

/** What office.js wants back from its host. */
export interface HostReply {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly HttpStatusCode: number;
  readonly Headers: Record<string, string>;
  readonly RawErrorResponseBody: null;
  readonly Body: Response | null;
}

export interface Executor {
  readonly traffic: { requests: number; bytesSent: number; bytesReceived: number };
  onRequest: OnRequest | null;
  /** The person's edit of a cell, while it lasts. */
  edit: EditBegun | null;
  /** Carries out one request, after those that came before it. @param flags as office.js gives them */
  execute: (body: unknown, flags?: number) => Promise<HostReply>;
  /** Waits until all requests that came before are carried out, then does something. */
  afterRequests: <T>(work: () => Promise<T>) => Promise<T>;
}

const reply = (Body: Response): HostReply => ({
  ErrorCode: '',
  ErrorMessage: '',
  HttpStatusCode: 200,
  Headers: {},
  RawErrorResponseBody: null,
  Body,
});

const refused = (error: ExcelRefusal): HostReply => ({
  ErrorCode: error.code,
  ErrorMessage: error.message,
  HttpStatusCode: 400,
  Headers: {},
  RawErrorResponseBody: null,
  Body: null,
});

const tooLarge = (what: 'Request' | 'Response'): ExcelRefusal =>
  new ExcelRefusal(`${what}PayloadSizeLimitExceeded`, `The ${what.toLowerCase()} payload size has exceeded the limit.`);

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Takes requests as they come over the wire: as JSON, counted, within the limits of Excel on the web, one after the
 * other.
 */
export function newExecutor(session: Session): Executor {
  let last: Promise<unknown> = Promise.resolve();

  /** What is asked once of a request, however long it then waits. */
  const received = (
    text: string,
  ): { readonly request: Request; readonly bytes: number; readonly fault: Fault | null } => {
    const bytes = bytesOf(text);
    const request = JSON.parse(text) as Request;
    executor.traffic.requests += 1;
    executor.traffic.bytesSent += bytes;
    const { requests: number } = executor.traffic;
    const fault = watch({ number, bytes, actions: request.Actions.map((action) => memberName(action, request)) });
    if (bytes > PAYLOAD_BYTES) throw tooLarge('Request');
    return { request, bytes, fault };
  };

  const carryOut = async (request: Request, fault: Fault | null): Promise<HostReply> => {
    const restore = heldInCell(session.workbook, executor.edit?.cell ?? null);
    const { value, bytes } = wireCopy(await answer(request, session, fault));
    restore();
    executor.traffic.bytesReceived += bytes;
    if (bytes > PAYLOAD_BYTES) throw tooLarge('Response');
    return reply(value as Response);
  };

  /** The answer to a request; or, while a cell is being edited, what it waits for. */
  const answered = async (
    { request, fault }: Pick<ReturnType<typeof received>, 'request' | 'fault'>,
    flags: number,
  ): Promise<HostReply | EditBegun> => {
    const { edit } = executor;
    if (edit === null || (isDelayed(flags) && edit.delayed === 'lost')) return carryOut(request, fault);
    if (isDelayed(flags) && edit.delayed === 'held') return edit;
    throw inCellEditMode();
  };

  const orRefused = async <T>(work: () => Promise<T>): Promise<T | HostReply> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ExcelRefusal) return refused(error);
      throw error;
    } finally {
      reportChanges(session, 'addIn');
    }
  };

  const watch = (request: HostRequest): Fault | null => (executor.onRequest?.(request) as Fault | undefined) ?? null;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  };

  const executor: Executor = {
    traffic: { requests: 0, bytesSent: 0, bytesReceived: 0 },
    onRequest: null,
    edit: null,
    execute: async (body, flags = 0) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      let given: ReturnType<typeof received>;
      let outcome = await inTurn(() => orRefused(() => answered((given = received(text)), flags)));
      // It waits beside the queue, so that the person can go on meanwhile.
      while ('ended' in outcome) {
        await outcome.ended;
        outcome = await inTurn(() => orRefused(() => answered(given, flags)));
      }
      return outcome;
    },
    afterRequests: inTurn,
  };
  return executor;
}
