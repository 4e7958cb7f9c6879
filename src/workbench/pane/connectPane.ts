import type { HostedExcel } from 'embedded-excel/browser';
import type { FunctionResult } from 'embedded-excel/model';
import type { AddInServices } from './addInServices';
import { appContext, type PaneSurroundings } from './appContext';
import { DocumentError } from './documentAnswer';
import { answerDocumentCall, type DocumentRequest } from './documentCalls';
import { settingsAsSent } from './documentSettings';
import { forgetHost } from './forgetHost';
import { converse } from './paneConversation';
import { functionInvocations } from './functionInvocations';
import { paneEvents, type FunctionCall } from './paneEvents';
import { paneName } from './paneName';
import { focusLeft, PaneAction, type FocusLeft } from './paneNotice';
import { newPending } from './pending';

export interface PaneOptions extends PaneSurroundings {
  readonly excel: HostedExcel;
  /** The element that the frame is put into. */
  readonly place: HTMLElement;
  /** The pane's page, which loads the package's office.js. */
  readonly paneAddress: string;
  /** What the frame is called for people who cannot see it. */
  readonly title: string;
  /** `Office.addin.showAsTaskpane` and `hide`. */
  readonly onVisibility: (visible: boolean) => void;
  /** The keyboard has left the pane, and the page gives it a new place. */
  readonly onFocusLeft: (how: FocusLeft) => void;
  /** The add-in's custom functions can be called. */
  readonly onCustomFunctionsReady?: () => void;
  /** Something failed in answering the pane that is no refusal by Excel. */
  readonly onTrouble: (error: unknown) => void;
}

export interface ConnectedPane {
  readonly frame: HTMLIFrameElement;
  /**
   * Does what a ribbon button does: runs the function that the add-in associated with a name, as soon as it listens.
   * @returns settled when the function has called `event.completed()`
   * @throws Error where the add-in knows no such function, or the pane is closed meanwhile
   */
  runCommand: (name: string) => Promise<void>;
  /**
   * Calls a custom function as a cell does.
   * @param tell called with the result; of a streaming function, any number of times
   * @returns says that no further results are wanted
   */
  callFunction: (call: FunctionCall, tell: (result: FunctionResult) => void) => () => void;
  /** The person shows the pane, or hides it; the add-in gets an event. */
  setVisible: (visible: boolean) => void;
  /** Moves the keyboard into the pane: to its first control, or its last. */
  focus: (from?: 'start' | 'end') => void;
  /** Takes the pane off the page. */
  close: () => void;
}

/** The event by which a pane's office.js says that it listens to the ribbon. */
const COMMANDS = 'appCommandInvoked';

/**
 * Loads the task pane into a frame and is Excel to it. The frame is a new one each time, since its window takes its
 * name when it is put into the page.
 */
export function connectPane(options: PaneOptions): ConnectedPane {
  const { excel, place, paneAddress, onTrouble } = options;
  const parties = {
    conversation: crypto.randomUUID(),
    control: crypto.randomUUID(),
    hostOrigin: location.origin,
  };
  const registered = new Set<string>();
  const commands = newPending<null>();
  const invocations = functionInvocations();
  let untilCommands = (): void => undefined;
  const commandsListen = new Promise<void>((resolve) => (untilCommands = resolve));
  let visible = true;

  const services: AddInServices = {
    setRuntimeState: (state) => {
      visible = state === 'Visible';
      options.onVisibility(visible);
    },
    runtimeState: () => (visible ? 'Visible' : 'Background'),
    customFunctionsReady: () => options.onCustomFunctionsReady?.(),
    customFunctionResults: invocations.take,
  };

  const commandCompleted = (id: string, status: number): void => {
    if (status === DocumentError.Success) commands.succeed(Number(id), null);
    else commands.fail(Number(id), new Error(`the add-in could not run the command: error ${status} of office.js`));
  };

  const invoke = async (method: string, argument: unknown): Promise<unknown> => {
    switch (method) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(options, parties, settingsAsSent(excel.workbook.settings));
      case 'ContextActivationManager_notifyHost': {
        const how = focusLeft(argument);
        if (how) options.onFocusLeft(how);
        return null;
      }
      case 'executeMethod':
        return answerDocumentCall(argument as DocumentRequest, { excel, services, commandCompleted });
      default:
        throw new Error(`the workbench does not know the call ${method} of office.js`);
    }
  };

  const frame = document.createElement('iframe');
  frame.name = paneName(parties, options.displayLanguage);
  frame.title = options.title;
  frame.src = paneAddress;
  place.append(frame);
  const forget = (): void => forgetHost(sessionStorage);
  window.addEventListener('pagehide', forget);

  const talk = converse(
    {
      window: frame.contentWindow!,
      origin: new URL(paneAddress, location.href).origin,
      conversation: parties.conversation,
    },
    {
      invoke,
      registered: (event) => {
        registered.add(event);
        if (event === COMMANDS) untilCommands();
      },
      unregistered: (event) => void registered.delete(event),
      failed: onTrouble,
    },
  );
  const events = paneEvents(talk, registered);
  const stopEvents = excel.onEvents(events.workbook);

  return {
    frame,
    runCommand: async (name) => {
      await commands.start((id) => void commandsListen.then(() => events.command(String(id), name)));
    },
    callFunction: (call, tell) => {
      const invocation = invocations.begin(tell);
      events.customFunction(invocation, call);
      return () => {
        invocations.end(invocation);
        if (call.isStreaming) events.customFunctionCancelled(invocation);
      };
    },
    setVisible: (wanted) => {
      if (wanted === visible) return;
      visible = wanted;
      events.visibility(visible);
    },
    focus: (from = 'start') =>
      talk.call('Office_notifyAgave', [from === 'start' ? PaneAction.TabIn : PaneAction.TabInShift]),
    close: () => {
      const closed = new Error('the pane has been closed');
      commands.failAll(closed);
      invocations.failAll(closed.message);
      stopEvents();
      talk.close();
      frame.remove();
      window.removeEventListener('pagehide', forget);
      forget();
    },
  };
}
