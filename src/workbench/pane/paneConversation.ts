import { CallResult, MessageType, readPaneMessage, RequestType, ResponseType, type PaneMessage } from './paneMessage';

/** The pane's window and who it is in the conversation. */
export interface Pane {
  readonly window: Window;
  readonly origin: string;
  readonly conversation: string;
}

/** What the host does when the pane asks. */
export interface PaneHost {
  /** Answers a call. When it throws, the call fails in the pane with that error. */
  invoke: (method: string, argument: unknown) => Promise<unknown>;
  registered: (event: string) => void;
  unregistered: (event: string) => void;
  /** Told of what a call failed with. */
  failed: (error: unknown) => void;
}

export interface PaneConversation {
  /** Tells the pane that an event has happened. */
  sendEvent: (event: string, data: unknown) => void;
  /** Calls a method of the pane: office.js serves `Office_notifyAgave` only. */
  call: (method: string, argument: unknown) => void;
  close: () => void;
}

/** Answers the pane's office.js over postMessage until it is closed. */
export function converse(pane: Pane, host: PaneHost): PaneConversation {
  const message = (fields: Partial<PaneMessage>): string =>
    JSON.stringify({
      _origin: window.location.origin,
      _serializerVersion: 1,
      _conversationId: pane.conversation,
      _correlationId: 0,
      _data: null,
      ...fields,
    });
  const send = (fields: Partial<PaneMessage>): void => pane.window.postMessage(message(fields), pane.origin);

  const answer = ({ _actionName, _correlationId }: PaneMessage, _data: unknown, _errorCode: number): void =>
    send({
      _messageType: MessageType.Response,
      _responseType: ResponseType.Answer,
      _actionName,
      _correlationId,
      _errorCode,
      _data,
    });

  const attend = async (request: PaneMessage): Promise<unknown> => {
    switch (request._actionType) {
      case RequestType.RegisterEvent:
        host.registered(request._actionName);
        return { Error: 0 };
      case RequestType.UnregisterEvent:
        host.unregistered(request._actionName);
        return { Error: 0 };
      default:
        return host.invoke(request._actionName, request._data);
    }
  };

  const receive = ({ source, origin, data }: MessageEvent): void => {
    if (source !== pane.window || origin !== pane.origin) return;
    const request = readPaneMessage(data);
    if (request?._messageType !== MessageType.Request || request._conversationId !== pane.conversation) return;
    attend(request).then(
      (result) => answer(request, result ?? null, CallResult.NoError),
      (error: unknown) => {
        answer(request, String(error), CallResult.ErrorHandlingRequest);
        host.failed(error);
      },
    );
  };

  window.addEventListener('message', receive);
  return {
    sendEvent: (_actionName, _data) =>
      send({
        _messageType: MessageType.Response,
        _responseType: ResponseType.Event,
        _errorCode: CallResult.NoError,
        _actionName,
        _data,
      }),
    call: (_actionName, _data) =>
      send({
        _messageType: MessageType.Request,
        _actionType: RequestType.Invoke,
        _conversationId: `${pane.conversation}_ntf`,
        _actionName,
        _data,
      }),
    close: () => window.removeEventListener('message', receive),
  };
}
