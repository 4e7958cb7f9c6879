import { longDay } from '../excel/sheet/longDay';
import type { RunExcel, Watch } from '../excel/runExcel';
import { formsMadeIn } from '../returns/log/formsMade';
import { formsOut, type FormOut } from '../returns/log/formsOut';
import { loggedEntries } from '../returns/log/logEntry';
import { formWords } from '../words/formWords';
import { readTablesAndLog } from './tablesAndLog';

/** A form that was made, and whether it is back. */
export interface FormToReturn extends FormOut {
  /** What can be sent to ask for it, in the language of the form; null where it is back. */
  readonly reminder: string | null;
}

/**
 * For whom forms were made and which came back, as the Log tells it; none where there is no Log. Writes nothing.
 * @param today ISO day
 * @throws as readTablesAndLog
 */
export async function formsInLog(run: RunExcel, today: string, watch: Watch = {}): Promise<FormToReturn[]> {
  const { log, date1904 } = await readTablesAndLog(run, watch);
  if (!log) return [];
  return formsOut(formsMadeIn(log, date1904), loggedEntries(log), { today, date1904 }).map((form) => ({
    ...form,
    reminder: form.status === 'returned' ? null : reminderOf(form),
  }));
}

function reminderOf({ kind, language, madeOn, returnBy, status }: FormOut): string {
  const { reminder, titles } = formWords(language);
  const asks =
    returnBy === null
      ? reminder.soon
      : (status === 'overdue' ? reminder.wasDue : reminder.returnBy)(longDay(returnBy, language));
  return `${reminder.notBack(titles[kind], longDay(madeOn, language))} ${asks}`;
}
