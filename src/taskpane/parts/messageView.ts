import type { PaneView } from '../PaneContext';
import type { JobName, Message } from '../state/paneState';

export interface MessageView {
  readonly kind: 'done' | 'warned' | 'failed' | 'info';
  readonly title: string;
  readonly lines: readonly string[];
  /** Its language, where that is not the pane's own: what Excel could not do is said in English. */
  readonly language: 'en' | null;
  /** What takes it back; null where nothing can. */
  readonly undo: (() => Promise<void>) | null;
}

const LINES_SHOWN = 3;

/** A message in words, with what can be done about it. */
export function messageView(message: Message, { words, format, pane, state }: PaneView): MessageView {
  switch (message.kind) {
    case 'failure': {
      const { title, next, code } = message.explained;
      return {
        kind: 'failed',
        title,
        lines: [next, words.code(code)].filter((line) => line !== ''),
        language: 'en',
        undo: null,
      };
    }
    case 'cancelled':
      return { kind: 'info', title: words.done.cancelled, lines: [], language: null, undo: null };
    case 'done': {
      const said = words.done[message.job];
      const title = typeof said === 'string' ? said : said(message.count, format.count(message.count));
      const { left } = message;
      const more = left.length - LINES_SHOWN;
      const lines =
        left.length === 0
          ? []
          : [
              words.done.left(left.length, format.count(left.length)),
              ...left.slice(0, LINES_SHOWN),
              ...(more > 0 ? [`… ${format.count(more)}`] : []),
            ];
      const isCheck = message.job === 'check' || message.job === 'checkExcel';
      const problems = left.length > 0 || (isCheck && message.count > 0);
      return {
        kind: problems ? 'warned' : 'done',
        title,
        lines,
        language: null,
        undo: undoOf(message.job, pane, state),
      };
    }
  }
}

function undoOf(job: JobName, pane: PaneView['pane'], { undoable }: PaneView['state']): MessageView['undo'] {
  if (job === 'summarize' && undoable.sheets !== null) return pane.undoSheets;
  if (job === 'fix' && undoable.fixes.length > 0) return pane.undoFixes;
  if (job === 'accept' && undoable.collection !== null) return pane.forms.undoLast;
  if (job === 'settings' && undoable.settings !== null) return pane.undoSettings;
  return null;
}
