/**
 * The messages between office.js in a pane and its host page, as office.js of Excel on the web sends and takes them
 * (JSON over postMessage). Source: @microsoft/office-js 1.1.110, excel-web-16.00.debug.js,
 * `Microsoft.Office.Common.Message`.
 */
export const MessageType = { Request: 0, Response: 1 } as const;
export const RequestType = { Invoke: 0, RegisterEvent: 1, UnregisterEvent: 2 } as const;
export const ResponseType = { Answer: 0, Event: 1 } as const;

/** Why a call got no answer, as office.js counts it (`Microsoft.Office.Common.InvokeResultCode`). */
export const CallResult = { NoError: 0, ErrorHandlingRequest: -2 } as const;

export interface PaneMessage {
  readonly _messageType: number;
  /** A method or an event. */
  readonly _actionName: string;
  readonly _conversationId: string;
  /** The number of the call that is answered. */
  readonly _correlationId: number;
  readonly _origin: string;
  readonly _data: unknown;
  readonly _serializerVersion: number;
  readonly _actionType?: number;
  readonly _responseType?: number;
  readonly _errorCode?: number;
}

/** What a page was sent, if it is a message of office.js; null for anything else. */
export function readPaneMessage(data: unknown): PaneMessage | null {
  if (typeof data !== 'string' || !data.includes('"_messageType"')) return null;
  try {
    return JSON.parse(data) as PaneMessage;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
