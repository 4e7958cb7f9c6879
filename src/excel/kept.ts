import type { RunExcel, Watch } from './runExcel';
import { untilAnswered } from './untilAnswered';

/** What the workbook keeps for Pledgebook beside its cells, in its document settings: a text each. */
const KEPT = { mapping: 'Pledgebook.Mapping', lastRun: 'Pledgebook.LastRun', pane: 'Pledgebook.Pane' } as const;
export type KeptKey = keyof typeof KEPT;

/** The texts kept; null where none is. */
export type KeptTexts = Readonly<Record<KeptKey, string | null>>;

/** Asks for all that is kept; what is returned can be called after the next sync. */
export function askForKept({ workbook }: Excel.RequestContext): () => KeptTexts {
  const found = (Object.keys(KEPT) as KeptKey[]).map(
    (key) => [key, workbook.settings.getItemOrNullObject(KEPT[key]).load('value')] as const,
  );
  return () =>
    Object.fromEntries(
      found.map(([key, setting]) => [key, setting.isNullObject ? null : textOf(setting.value)]),
    ) as KeptTexts;
}

/** Asks whether the workbook remembers a run; what is returned can be called after the next sync. */
export function isRunKept({ settings }: Excel.Workbook): () => boolean {
  const found = settings.getItemOrNullObject(KEPT.lastRun).load('key');
  return () => !found.isNullObject;
}

/** Reads one of the texts kept; null where it is not there. @throws OfficeExtension.Error as Excel gives it */
export const readKept = (run: RunExcel, key: KeptKey): Promise<string | null> =>
  run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEPT[key]).load('value');
    await context.sync();
    return setting.isNullObject ? null : textOf(setting.value);
  });

/** Another program may have put anything there. */
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Keeps a text in the workbook, or takes it away (null). @throws OfficeExtension.Error as Excel gives it */
export const keep = (run: RunExcel, key: KeptKey, text: string | null): Promise<void> =>
  run(async (context) => {
    const { settings } = context.workbook;
    if (text !== null) settings.add(KEPT[key], text);
    else {
      const setting = settings.getItemOrNullObject(KEPT[key]).load('key');
      await context.sync();
      if (setting.isNullObject) return;
      setting.delete();
    }
    await context.sync();
  });

/**
 * Keeps a text that belongs to what was just written, or takes it away: where Excel refuses, once more, as what stands
 * by then would not agree with what is kept.
 * @throws OfficeExtension.Error as Excel gives it, where it refuses twice
 */
export async function keepAtLast(run: RunExcel, key: KeptKey, text: string | null, watch: Watch): Promise<void> {
  const tryToKeep = (): Promise<void> => untilAnswered(() => keep(run, key, text), watch);
  await tryToKeep().catch(tryToKeep);
}
