/**
 * Excel's limits. Source: Microsoft, "Excel specifications and limits" and "Resource limits and performance
 * optimization for Office Add-ins".
 */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const SHEET_NAME_LENGTH = 31;
export const CELL_TEXT_LENGTH = 32_767;
export const FORMULA_LENGTH = 8_192;
/** Cells that one range may have when it is read. */
export const CELLS_READ = 5_000_000;
/** Bytes of a request or a response of Excel on the web. */
export const PAYLOAD_BYTES = 5 * 1024 * 1024;
/** Points; Excel's widest column has 255 characters. */
export const COLUMN_WIDTH = 1_342.5;
export const ROW_HEIGHT = 409.5;
