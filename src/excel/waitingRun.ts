import type { RunExcel } from './runExcel';
import { isCellEditError } from './untilAnswered';

/**
 * A run that asks Excel to wait while a cell is being edited, and says when Excel does not answer: clicking into a
 * task pane does not end the edit, so that nothing would seem to happen (OfficeDev/office-js, issue 806).
 * @param tell true when a request is not answered in time; false when one is, but for a refusal because of the edit
 * @param patience is over when a request should have been answered
 */
export const waitingRun =
  (run: RunExcel, tell: (waits: boolean) => void, patience: () => Promise<void>): RunExcel =>
  (batch) =>
    run(
      (context) => {
        const sync = context.sync.bind(context);
        context.sync = async <T>(passedThrough?: T): Promise<T> => {
          let isOpen = true;
          void patience().then(() => {
            if (isOpen) tell(true);
          });
          try {
            const result = await sync(passedThrough);
            tell(false);
            return result;
          } catch (error) {
            if (!isCellEditError(error)) tell(false);
            throw error;
          } finally {
            isOpen = false;
          }
        };
        return batch(context);
      },
      { delayForCellEdit: true },
    );
