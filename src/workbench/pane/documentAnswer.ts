/** Error numbers of `OSF.DDA.ErrorCodeManager.errorCodes` that the workbench needs. */
export const DocumentError = {
  Success: 0,
  UnsupportedOperation: 5010,
  RequestTooLarge: 5103,
  ResponseTooLarge: 5104,
} as const;

/** The form in which office.js wants every answer. */
export const documentAnswer = (error: number, rest: Record<string, unknown> = {}): Record<string, unknown> => ({
  Version: 1,
  Error: error,
  ...rest,
});
