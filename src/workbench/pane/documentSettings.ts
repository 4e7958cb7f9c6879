import type { HostedExcel } from 'embedded-excel/browser';

/**
 * The settings of the document are one store for `Office.context.document.settings` and `workbook.settings`: they lie
 * in the workbook, and are saved with it. The former go over as JSON texts.
 */
type Settings = ReadonlyMap<string, unknown>;

/** As office.js gets them when a pane is loaded: key, and value as JSON. */
export const settingsAsSent = (settings: Settings): [string, string][] =>
  [...settings].map(([key, value]) => [key, JSON.stringify(value)]);

/** As `refreshAsync` gets them. */
export const settingsAsLoaded = (settings: Settings): { Name: string; Value: string }[] =>
  [...settings].map(([key, value]) => ({ Name: key, Value: JSON.stringify(value) }));

/** What `saveAsync` sends takes the place of all settings: key, and value as JSON. */
export const saveSettings = (
  excel: Pick<HostedExcel, 'replaceSettings'>,
  sent: readonly (readonly [string, string])[],
): void => excel.replaceSettings(new Map(sent.map(([key, value]) => [key, JSON.parse(value) as unknown])));
