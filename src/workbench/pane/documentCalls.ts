import type { HostedExcel } from 'embedded-excel/browser';
import type { AddInServices } from './addInServices';
import { documentAnswer, DocumentError } from './documentAnswer';
import { saveSettings, settingsAsLoaded } from './documentSettings';
import { richApiCall } from './richApiCall';

/**
 * Calls of `Office.context.document` and the like go through one method, `executeMethod`, and carry a number
 * (`OSF.DDA.MethodDispId`).
 */
const DocumentCall = { LoadSettings: 75, SaveSettings: 76, RichApi: 93, CommandCompleted: 94 } as const;

export interface DocumentRequest extends Record<string, unknown> {
  readonly DdaMethod: { readonly ControlId: string; readonly Version: number; readonly DispatchId: number };
}

/** Who answers the calls of a pane. */
export interface DocumentHost {
  readonly excel: HostedExcel;
  readonly services: AddInServices;
  /** A ribbon command has ended; 0 where it called `event.completed()`, else the number of office.js's error. */
  commandCompleted: (id: string, status: number) => void;
}

/** Carries out a call. One that is not known is answered as Excel answers what it does not support. */
export async function answerDocumentCall(
  request: DocumentRequest,
  { excel, services, commandCompleted }: DocumentHost,
): Promise<Record<string, unknown>> {
  switch (request.DdaMethod.DispatchId) {
    case DocumentCall.RichApi:
      return richApiCall(request.ArrayData as unknown[], excel, services);
    case DocumentCall.SaveSettings:
      saveSettings(excel, (request.DdaSettingsMethod as { Properties: [string, string][] }).Properties);
      return documentAnswer(DocumentError.Success);
    case DocumentCall.LoadSettings: {
      const Settings = settingsAsLoaded(excel.workbook.settings);
      return documentAnswer(DocumentError.Success, { Properties: { Settings } });
    }
    case DocumentCall.CommandCompleted:
      commandCompleted(String(request[0]), Number(request[1]));
      return documentAnswer(DocumentError.Success);
    default:
      return documentAnswer(DocumentError.UnsupportedOperation);
  }
}
