/** Binding Microsoft's client to a workbook that is not open in Excel, and the messages between the two. */
export { clientInWorker } from './src/client/clientInWorker';
export { connect, type Connection, type OfficeClient } from './src/client/connection';
export { EventNumber, type WorkbookEvent } from './src/events/workbookEvent';
export type { HostReply } from './src/protocol/executor';
export { ActionType, PathType, type Request } from './src/protocol/wire';
