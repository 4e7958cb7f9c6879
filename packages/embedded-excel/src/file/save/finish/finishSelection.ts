import type { Area, Sheet } from '../../../model/workbook';
import { cellName, reference } from '../cellName';
import type { Parts } from './parts';

const VIEW = /<((?:\w+:)?)sheetView\s[^>]*?(?:\/>|>(.*?)<\/\1sheetView>)/s;
const PANE = /<(?:\w+:)?pane\s[^>]*>(?:<\/(?:\w+:)?pane>)?/;
const SELECTION = /<(?:\w+:)?selection(?:\s[^>]*?)?(?:\/>|>.*?<\/(?:\w+:)?selection>)/gs;

/**
 * Says what is selected on a sheet, and in which of its panes. Source: ECMA-376 part 1, 18.3.1.66 (pane) and 18.3.1.78 (selection).
 * @param selected undefined where it stays as the file has it
 */
export function finishSelection(parts: Parts, path: string, sheet: Sheet, selected: Area | undefined): void {
  if (selected === undefined) return;
  const text = parts.read(path);
  const [view, prefix = '', inner = ''] = VIEW.exec(text) ?? [];
  if (view === undefined) return;
  const pane = PANE.exec(inner)?.[0];
  const { frozen } = sheet;
  // Panes that are split without being frozen are not in the model.
  if (pane !== undefined && frozen.rows === 0 && frozen.columns === 0) return;
  const name = paneOf(frozen, selected);
  const told = [
    pane
      ?.replace(/\sactivePane="[^"]*"/, '')
      .replace(/(\/?>)/, `${name === 'topLeft' ? '' : ` activePane="${name}"`}$1`) ?? '',
    `<${prefix}selection${name === 'topLeft' ? '' : ` pane="${name}"`} activeCell="${cellName(selected.row, selected.column)}" sqref="${reference(selected)}"/>`,
    inner.replace(PANE, '').replace(SELECTION, ''),
  ];
  const tag = /^<[^>]*>/.exec(view)![0].replace(/\s*\/?>$/, '>');
  parts.write(
    path,
    text.replace(view, () => `${tag}${told.join('')}</${prefix}sheetView>`),
  );
}

/** The pane that a selection begins in; the only one where none is frozen. */
function paneOf(frozen: Sheet['frozen'], { row, column }: Area): 'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight' {
  const isBelow = frozen.rows > 0 && row >= frozen.rows;
  const isBehind = frozen.columns > 0 && column >= frozen.columns;
  return isBelow ? (isBehind ? 'bottomRight' : 'bottomLeft') : isBehind ? 'topRight' : 'topLeft';
}
