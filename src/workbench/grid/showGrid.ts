import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { ILayoutService } from '@univerjs/ui';
import type { HostedExcel } from 'embedded-excel/browser';
import { type Area, mergeAround, resolveReference, sameArea, type Sheet } from 'embedded-excel/model';
import { newEntries } from './acts/entries';
import { listenToKeys } from './acts/keys';
import { linkAt, openAddress } from './acts/links';
import { startEditing, type StartOfEditing } from './acts/startEditing';
import { takeGridChanges } from './acts/takeGridChanges';
import { newCellEditor } from './editor/cellEditor';
import { areaOf } from './data/sheetData';
import { followCharts } from './follow/followCharts';
import { followConditions } from './follow/followConditions';
import { followActive } from './follow/followSheets';
import { followWorkbook } from './follow/followWorkbook';
import type { Grid, GridReports, Link, ShowGrid } from './grid';
import { shownSheet } from './gridContext';
import { canvasOf, newContext } from './newContext';
import { mirror } from './rightToLeft';
import { seenIn } from './seen';
import { makeAccessible } from './univer/makeAccessible';
import { selected, selectInGrid } from './select';
import { newValidating } from './validation/validating';

/** What a person does first. */
const HANDS = ['pointerdown', 'keydown'] as const;

/** Draws a workbook with Univer, and keeps both in step. */
export const showGrid: ShowGrid = (container: HTMLElement, excel: HostedExcel, reports: GridReports): Grid => {
  const { onTrouble } = reports;
  const editor = newCellEditor();
  const stopKeys = listenToKeys({
    excel,
    editor,
    entries: () => entries,
    edit: (from) => edit(from),
    openList: () => validating.openList(),
    selected: () => selected(context),
    trouble: onTrouble,
  });
  const { context, dispose } = newContext(container, excel);
  const select = (sheet: Sheet, area: Area): void => selectInGrid(context, sheet, area);
  const entries = newEntries(context, select, onTrouble);
  let closed = false;
  const focus = (): void => editor.element.focus({ preventScroll: true });

  const tell = (): void => {
    if (closed) return;
    const canvas = canvasOf(context);
    if (canvas) mirror(shownSheet(context).rightToLeft, canvas);
    reports.onSeen(seenIn(excel.workbook, selected(context)));
    validating.follow();
  };
  const moveOn = (down: number, right: number): void => {
    const { sheet, area, row, column } = selected(context);
    const merge = mergeAround(sheet, { row, column, rows: 1, columns: 1 });
    const below = down > 0 && merge ? merge.rows : down;
    const beside = right > 0 && merge ? merge.columns : right;
    const next = { row: Math.max(0, row + below), column: Math.max(0, column + beside), rows: 1, columns: 1 };
    if (area.rows * area.columns > 0) select(sheet, next);
  };
  const validating = newValidating(context, {
    editor,
    entries,
    select,
    editAgain: (typed) => edit({ typed }),
    focus,
    trouble: onTrouble,
  });
  const { enter } = validating;
  const follow = (link: Link): void => {
    try {
      if (link.kind === 'address') openAddress(link.address);
      else {
        select(link.sheet, link.area);
        focus();
      }
    } catch (error) {
      onTrouble(error);
    }
  };
  const edit = (from: StartOfEditing): void =>
    startEditing(context, editor, canvasOf(context), from, { enter, moveOn });

  takeGridChanges(context, entries, onTrouble);

  // What the workbook was told to select stays so until the person does something: where a sheet comes to be shown, the
  // grid reports a selection of its own, and late.
  let toSelect: { readonly sheet: Sheet; readonly area: Area } | null = null;
  const onHand = (): void => void (toSelect = null);
  for (const kind of HANDS) window.addEventListener(kind, onHand, { capture: true });

  const selections = context.injector.get(SheetsSelectionsService).selectionChanged$.subscribe((ranges) => {
    const range = ranges?.at(-1)?.range;
    if (!range || context.ours) return;
    if (toSelect?.sheet.id === excel.workbook.activeSheet && !sameArea(toSelect.area, areaOf(range))) {
      const { sheet, area } = toSelect;
      toSelect = null;
      return void queueMicrotask(() => select(sheet, area));
    }
    try {
      // The grid reports a sheet's selection also while that sheet is being left.
      if (context.book.getActiveSheet().getSheetId() === excel.workbook.activeSheet)
        excel.select(excel.workbook.activeSheet, areaOf(range));
    } catch (error) {
      onTrouble(error);
    }
    queueMicrotask(tell);
  });
  let sheets = excel.workbook.sheets.length;
  const stopWatching = excel.watch((changes, source) => {
    const before = sheets;
    sheets = excel.workbook.sheets.length;
    // Nobody can undo that a sheet was deleted, as in Excel.
    if (sheets < before) entries.forget();
    if (source === 'user') return;
    if (changes.some(({ kind }) => kind !== 'selected' && kind !== 'activated' && kind !== 'unseen')) entries.forget();
    const last = changes.findLast((one) => one.kind === 'selected');
    if (last?.kind === 'selected') {
      const sheet = excel.workbook.sheets.find(({ id }) => id === last.sheet);
      toSelect = sheet ? { sheet, area: last.area } : null;
      if (sheet) queueMicrotask(() => select(sheet, last.area));
    }
  });
  const stopFollowing = followWorkbook(context, tell, onTrouble);

  const { api } = context;
  const events = [
    api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
      event.cancel = true;
    }),
    api.addEvent(api.Event.Scroll, () => validating.follow()),
    api.addEvent(api.Event.CellClicked, ({ row, column }) => {
      const link = linkAt(excel.workbook, shownSheet(context), row, column);
      if (link) queueMicrotask(() => follow(link));
    }),
  ];
  const onDoubleClick = (): void => {
    try {
      edit('content');
    } catch (error) {
      onTrouble(error);
    }
  };
  container.addEventListener('dblclick', onDoubleClick);
  // The grid's canvas takes the keyboard when it is clicked; it belongs to the text box.
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLCanvasElement) focus();
  };
  container.addEventListener('focusin', onFocus);

  const stopNaming = makeAccessible(container);

  // What lies over the cells can be placed once they are drawn.
  const firstLook = (): void => {
    if (closed) return;
    (context.injector.get(ILayoutService).rootContainerElement ?? container).append(editor.element);
    followActive(context);
    followCharts(context);
    validating.begin();
    for (const sheet of excel.workbook.sheets)
      if (sheet.visibility === 'Visible') followConditions(context, sheet).catch(onTrouble);
    tell();
    excel.compute().catch(onTrouble);
  };
  context.injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Rendered)
    .then(firstLook, () => undefined);

  return {
    focus,
    goTo: (place) => {
      const found = resolveReference(excel.workbook, place, shownSheet(context));
      if (found?.sheet.visibility !== 'Visible') return false;
      select(found.sheet, found.area);
      focus();
      return true;
    },
    enter,
    moveDown: () => {
      moveOn(1, 0);
      focus();
    },
    follow,
    undo: entries.undo,
    redo: entries.redo,
    close: () => {
      closed = true;
      editor.end();
      stopKeys();
      stopWatching();
      stopFollowing();
      validating.close();
      selections.unsubscribe();
      for (const kind of HANDS) window.removeEventListener(kind, onHand, { capture: true });
      for (const event of events) event.dispose();
      container.removeEventListener('dblclick', onDoubleClick);
      stopNaming();
      dispose();
    },
  };
};
