import type { Chart } from '../../model/chart';
import type { Sheet, Workbook } from '../../model/workbook';
import { partKey } from '../open/partNames';
import type { PackageEditor, PartLink } from '../package/packageEditor';
import { RELATIONSHIPS } from '../xml/namespaces';
import { elementsIn, newElement, type XmlNode } from '../xml/tree';
import { saveReferences } from './chartReferences';
import { chartPart } from './charts/chartPart';
import { anchorXml, drawingPart } from './charts/drawingPart';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const DRAWING_LINK = `${RELATIONSHIPS}/drawing`;
const CHART_LINK = `${RELATIONSHIPS}/chart`;
const CHART_NAME = ['xl/charts/chart', '.xml'] as const;
/** The number of the first shape of a drawing; Excel gives 1 to the drawing itself. */
const FIRST_SHAPE = 2;

/** The relationship of a sheet to its drawing. */
const drawingLink = (editor: PackageEditor, part: string): PartLink | undefined =>
  editor.links(part).find(({ type, external }) => type === DRAWING_LINK && !external);

/**
 * Writes the charts of a sheet that are new or changed, and takes those of the file away that are gone; shapes,
 * pictures and other charts stay.
 * @param part of the sheet
 * @returns the id of the relationship to a drawing that the sheet did not have; null where it has none, or had one
 */
export function saveCharts(editor: PackageEditor, part: string, sheet: Sheet, workbook: Workbook): string | null {
  const link = drawingLink(editor, part);
  const written = sheet.charts.filter(({ origin }) => origin === 'made');
  for (const chart of sheet.charts) if (chart.origin === 'followed') saveReferences(editor, chart.part!, chart);
  if (link) {
    removeGone(editor, link.target, sheet);
    for (const chart of written) placeInDrawing(editor, link.target, sheet, chart, workbook);
    return null;
  }
  if (written.length === 0) return null;
  const drawing = editor.freePart('xl/drawings/drawing', '.xml');
  const anchors = written.map((chart, at) => {
    const target = editor.freePart(...CHART_NAME);
    editor.write(target, chartPart(chart, workbook), CHART_TYPE);
    return anchorXml(sheet, chart, { shape: FIRST_SHAPE + at, relation: editor.link(drawing, CHART_LINK, target) });
  });
  editor.write(drawing, drawingPart(anchors), DRAWING_TYPE);
  return editor.link(part, DRAWING_LINK, drawing);
}

const frames = (anchor: XmlNode): XmlNode[] => Array.from(anchor.getElementsByTagNameNS('*', 'graphicFrame'));

/** The relationship by which a frame refers to its chart. */
const chartOfFrame = (frame: XmlNode): string | null =>
  Array.from(frame.getElementsByTagNameNS('*', 'chart'))[0]?.getAttributeNS(RELATIONSHIPS, 'id') ?? null;

function anchorOf(root: XmlNode, id: string): XmlNode | undefined {
  return elementsIn(root).find((anchor) => frames(anchor).some((frame) => chartOfFrame(frame) === id));
}

/** Takes away the charts that the model has read from a drawing and has no longer. */
function removeGone(editor: PackageEditor, drawing: string, sheet: Sheet): void {
  if (!sheet.changed.has('charts')) return;
  const isKept = (target: string): boolean =>
    sheet.charts.some((chart) => chart.part !== undefined && partKey(chart.part) === partKey(target));
  for (const { id, type, target, external } of editor.links(drawing)) {
    if (type !== CHART_LINK || external || isKept(target)) continue;
    editor.edit(drawing, (root) => {
      for (const anchor of elementsIn(root)) {
        const own = frames(anchor).filter((frame) => chartOfFrame(frame) === id);
        // A chart may stand in a group with other shapes, which stay.
        for (const frame of own) frame.parentNode?.removeChild(frame);
        if (own.length > 0 && !holdsAnything(anchor)) root.removeChild(anchor);
      }
      return true;
    });
    editor.unlink(drawing, id);
    editor.remove(target);
  }
}

const SHAPES = new Set(['sp', 'grpSp', 'graphicFrame', 'cxnSp', 'pic', 'contentPart']);
const holdsAnything = (anchor: XmlNode): boolean =>
  Array.from(anchor.getElementsByTagNameNS('*', '*')).some((one) => SHAPES.has(one.localName!));

/** Writes a chart, in the place of the one of the file that it was, or behind all other shapes. */
function placeInDrawing(editor: PackageEditor, drawing: string, sheet: Sheet, chart: Chart, workbook: Workbook): void {
  const before =
    chart.part === undefined
      ? undefined
      : editor.links(drawing).find(({ target, external }) => !external && partKey(target) === partKey(chart.part!));
  const target = before?.target ?? editor.freePart(...CHART_NAME);
  editor.write(target, chartPart(chart, workbook), CHART_TYPE);
  const relation = before?.id ?? editor.link(drawing, CHART_LINK, target);
  editor.edit(drawing, (root, tree) => {
    const old = before && anchorOf(root, before.id);
    // A chart in a group stays where it is there, with the pictures and shapes beside it.
    if (old && frames(old).every(({ parentNode }) => parentNode !== old)) return false;
    const made = newElement(tree, anchorXml(sheet, chart, { shape: freeShape(root), relation }));
    if (old) root.replaceChild(made, old);
    else root.appendChild(made);
    return true;
  });
}

/** A number that no shape of a drawing has. Source: ECMA-376 part 1, 20.1.2.2.8 (cNvPr, id). */
function freeShape(root: XmlNode): number {
  const taken = new Set(Array.from(root.getElementsByTagNameNS('*', 'cNvPr'), (one) => Number(one.getAttribute('id'))));
  let number = FIRST_SHAPE;
  while (taken.has(number)) number++;
  return number;
}
