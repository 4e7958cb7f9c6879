import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

interface Axe {
  run: (options: { runOnly?: readonly string[] }) => Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
  }>;
}

/** The rules whose answer depends on colours. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'] as const;

/**
 * What axe-core finds wrong in a page or frame, a line each. It is put there past the policy for scripts, which stays
 * in force.
 * @param rules the names of those that count; all, where none are given
 */
export async function faultsIn(frame: Frame, rules?: readonly string[]): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window)))
    await frame.evaluate(await readFile(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8'));
  return frame.evaluate(async (runOnly) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(runOnly ? { runOnly } : {});
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  }, rules);
}
