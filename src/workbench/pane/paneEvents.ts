import { EventNumber, type WorkbookEvent } from 'embedded-excel/client';
import type { PaneConversation } from './paneConversation';

const OBJECT_MODEL = 65536; // Constants.eventMessageCategory
const CUSTOM_FUNCTION = 1;
const INVOCATION = 1000;
const CANCELLATION = 1001;
/** A flag of an invocation. */
const STREAMING = 2;
const VISIBILITY_CHANGED = 65539;

/** [category, type, target, message, id, whether another person did it]: `OSF.DDA.RichApiMessageEventArgs`. */
type Entry = [number, number, string, string, number, boolean];

/** A custom function as a cell calls it. */
export interface FunctionCall {
  readonly name: string;
  /** Each a value, rows of values for a range, or null where it is left out. */
  readonly args: readonly unknown[];
  /** Of the cell: "Sheet1!A1". */
  readonly address: string;
  readonly isStreaming: boolean;
}

/** Events that a pane gets when its office.js has registered for them. */
export interface PaneEvents {
  /** Events of the workbook, its sheets and tables: what `onChanged.add` and the like listen to. */
  workbook: (events: readonly WorkbookEvent[]) => void;
  /** `Office.addin.onVisibilityModeChanged`. */
  visibility: (visible: boolean) => void;
  /** A ribbon button that names a function: `Office.actions.associate(name, ...)`. */
  command: (id: string, name: string) => void;
  /** Asks for the value of a custom function; it comes back through `AddInServices.customFunctionResults`. */
  customFunction: (invocation: number, call: FunctionCall) => void;
  /** No further results are wanted of a streaming function. */
  customFunctionCancelled: (invocation: number) => void;
}

export function paneEvents(
  { sendEvent }: Pick<PaneConversation, 'sendEvent'>,
  registered: ReadonlySet<string>,
): PaneEvents {
  let messages = 0;
  const entry = (category: number, type: number, target: string, message: unknown): Entry => [
    category,
    type,
    target,
    JSON.stringify(message),
    messages++,
    false,
  ];
  const send = (entries: readonly Entry[]): void => {
    if (entries.length > 0 && registered.has('richApiMessage')) sendEvent('richApiMessage', { ArrayData: entries });
  };
  return {
    workbook: (events) => {
      const isDocument = ({ type }: WorkbookEvent): boolean => type === EventNumber.DocumentSelectionChanged;
      send(
        events
          .filter((event) => !isDocument(event))
          .map(({ type, target, args }) => entry(OBJECT_MODEL, type, target, args)),
      );
      if (events.some(isDocument) && registered.has('documentSelectionChanged'))
        sendEvent('documentSelectionChanged', {});
    },
    visibility: (visible) =>
      send([entry(OBJECT_MODEL, VISIBILITY_CHANGED, '', { visibility: visible ? 'Visible' : 'Hidden' })]),
    command: (id, name) => sendEvent('appCommandInvoked', [id, name, JSON.stringify({ source: { id: name } })]),
    customFunction: (invocation, { name, args, address, isStreaming }) =>
      send([entry(CUSTOM_FUNCTION, INVOCATION, '', [invocation, name, args, address, isStreaming ? STREAMING : 0])]),
    customFunctionCancelled: (invocationId) => send([entry(CUSTOM_FUNCTION, CANCELLATION, '', { invocationId })]),
  };
}
