import type { IUndoRedoItem, IUndoRedoService } from '@univerjs/core';
import { BehaviorSubject } from 'rxjs';

/** The grid keeps no history of its own: what can be undone is kept in `history.ts`, as inputs. */
export class NoHistory implements IUndoRedoService {
  readonly undoRedoStatus$ = new BehaviorSubject({ undos: 0, redos: 0 }).asObservable();
  pushUndoRedo(_: IUndoRedoItem): void {}
  pitchTopUndoElement(): null {
    return null;
  }
  pitchTopRedoElement(): null {
    return null;
  }
  popUndoToRedo(): void {}
  popRedoToUndo(): void {}
  rollback(): void {}
  clearUndoRedo(): void {}
  __tempBatchingUndoRedo(): { dispose: () => void } {
    return { dispose: () => undefined };
  }
}
