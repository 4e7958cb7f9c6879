import { ExcelRefusal, type EmbeddedExcel, type Fault, type HostRequest } from '../embeddedExcel';
import { PAYLOAD_BYTES } from '../model/limits';
import { memberName } from './actionNames';
import { answer } from './answer';
import { reportChanges } from './reportChanges';
import type { Session } from './session';
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
  /** Carries out one request, after those that came before it. */
  execute(body: unknown): Promise<HostReply>;
  /** Waits until all requests that came before are carried out, then does something. */
  afterRequests<T>(work: () => Promise<T>): Promise<T>;
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

/** Takes requests as they come over the wire: as JSON, counted, within the limits of Excel on the web, one after the other. */
export function newExecutor(session: Session): Executor {
  let last: Promise<unknown> = Promise.resolve();

  const carryOut = async (text: string): Promise<HostReply> => {
    const bytes = bytesOf(text);
    const request = JSON.parse(text) as Request;
    executor.traffic.requests += 1;
    executor.traffic.bytesSent += bytes;
    try {
      const fault = watch({
        number: executor.traffic.requests,
        bytes,
        actions: request.Actions.map((action) => memberName(action, request)),
      });
      if (bytes > PAYLOAD_BYTES) throw tooLarge('Request');
      const response = JSON.stringify(await answer(request, session, fault));
      const received = bytesOf(response);
      executor.traffic.bytesReceived += received;
      if (received > PAYLOAD_BYTES) throw tooLarge('Response');
      return reply(JSON.parse(response) as Response);
    } catch (error) {
      if (error instanceof ExcelRefusal) return refused(error);
      throw error;
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
    execute: (body) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return inTurn(async () => {
        try {
          return await carryOut(text);
        } finally {
          reportChanges(session, 'addIn');
        }
      });
    },
    afterRequests: inTurn,
  };
  return executor;
}
