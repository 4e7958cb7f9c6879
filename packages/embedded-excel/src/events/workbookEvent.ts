/** An event of the object model, in the form in which office.js takes it from its host. */
export interface WorkbookEvent {
  /** One of `EventNumber`. */
  readonly type: number;
  /** Whose event it is: the id of a sheet or a table, "Workbook" for those of all of them, "" for the document's. */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/**
 * Numbers of the events. Source: @microsoft/office-js 1.1.110, excel-web-16.00.debug.js, `eventType` of the
 * GenericEventHandlers; the document's is `office10EventIdDocumentSelectionChangedEvent`.
 */
export const EventNumber = {
  DocumentSelectionChanged: 2,
  SheetChanged: 10,
  SheetActivated: 11,
  SheetDeactivated: 12,
  SheetAdded: 13,
  SheetSelectionChanged: 14,
  SheetDeleted: 15,
  SheetCalculated: 16,
  SheetFormatChanged: 18,
  SheetNameChanged: 25,
  TableChanged: 101,
} as const;

/** The target of events of a whole collection: `OfficeExtension.Constants.eventWorkbookId`. */
export const WHOLE_WORKBOOK = 'Workbook';
