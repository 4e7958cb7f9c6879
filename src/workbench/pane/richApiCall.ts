import type { HostedExcel } from 'embedded-excel/browser';
import type { Request } from 'embedded-excel/client';
import { answerService, isServiceRequest, type AddInServices } from './addInServices';
import { documentAnswer, DocumentError } from './documentAnswer';

/**
 * The places in the array into which office.js packs a request (`RichApiMessageUtility.buildRequestMessageSafeArray`).
 */
const BODY = 4;
/** Among others, whether it waits while a cell is being edited. */
const FLAGS = 6;

const TOO_LARGE: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: DocumentError.RequestTooLarge,
  ResponsePayloadSizeLimitExceeded: DocumentError.ResponseTooLarge,
};

const answered = (body: unknown): Record<string, unknown> =>
  documentAnswer(DocumentError.Success, { Data: [200, [], JSON.stringify(body)] });

/**
 * Carries out what `Excel.run` and `context.sync` of the pane ask for, and packs the answer as office.js unpacks it.
 */
export async function richApiCall(
  packed: readonly unknown[],
  excel: Pick<HostedExcel, 'execute'>,
  services: AddInServices,
): Promise<Record<string, unknown>> {
  const text = packed[BODY] as string;
  const request = JSON.parse(text) as Request;
  if (isServiceRequest(request)) return answered(answerService(request, services));
  const { Body, ErrorCode, ErrorMessage } = await excel.execute(text, Number(packed[FLAGS] ?? 0));
  if (Body !== null) return answered(Body);
  const error = TOO_LARGE[ErrorCode];
  if (error !== undefined) return documentAnswer(error);
  return answered({ Error: { Code: ErrorCode, Message: ErrorMessage, ActionIndex: -1, Location: '' } });
}
