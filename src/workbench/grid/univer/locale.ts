import { mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/en-US';
import docsUI from '@univerjs/docs-ui/locale/en-US';
import drawingUI from '@univerjs/drawing-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import sheetsDrawingUI from '@univerjs/sheets-drawing-ui/locale/en-US';
import sheetsUI from '@univerjs/sheets-ui/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';

/** The grid's own few words. */
export const english = mergeLocales(design, ui, docsUI, sheets, sheetsUI, drawingUI, sheetsDrawingUI);
