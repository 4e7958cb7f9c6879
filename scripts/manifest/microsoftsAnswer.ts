import { validateManifest } from 'office-addin-manifest';

/** What Microsoft's validation service says of a manifest; where it says nothing, why. */
export async function microsoftsAnswer(file: string): Promise<{ refused: boolean; lines: string[] }> {
  try {
    const { isValid, report, status, statusText } = await validateManifest(file);
    if (report === undefined)
      return {
        refused: false,
        lines: [`Microsoft's validator gave no report (${status} ${statusText ?? ''}); checked offline only.`],
      };
    const issues = [...(report.errors ?? []), ...(report.warnings ?? [])];
    const lines = issues.map(({ title, content }) => `Microsoft: ${title ?? ''}: ${content ?? ''}`);
    return { refused: !isValid, lines: [`Microsoft's validator: ${isValid ? 'accepted' : 'refused'}.`, ...lines] };
  } catch (error) {
    const [why] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { refused: false, lines: [`Microsoft's validator could not be asked (${why}); checked offline only.`] };
  }
}
