import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTree } from 'custom-functions-metadata';

const FOLDER = join(__dirname, '..', '..', 'src', 'functions');
export const METADATA_FILE = join(FOLDER, 'functions.json');

/** In Excel, the figures of a function come in later, through the last argument that Excel gives it. */
const WITH_FIGURES = /(?:\bfigures|\{[^}]*\}): Figures\): ([^{]+?) \{/g;
/** Our names for what cells hold, and what the generator calls it. */
const CELLS = /(?<=: )Cells\b/g;
const CELL = /(?<=: )Cell\b/g;

/** A function's source as Excel sees it: cells are of any type, and what follows the register is streaming. */
const asInExcel = (source: string): string =>
  source
    .replace(WITH_FIGURES, 'invocation: CustomFunctions.StreamingInvocation<$1>): void {')
    .replace(CELLS, 'any[][]')
    .replace(CELL, 'any');

/**
 * The metadata of the custom functions, which Excel reads: from the files of src/functions whose doc comments say
 * @customfunction, by Microsoft's generator. Source: Microsoft, "Autogenerate JSON metadata for custom functions".
 * @throws Error where a function is none that Excel takes
 */
export function functionMetadata(): string {
  const functions = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => {
      const source = readFileSync(join(FOLDER, name), 'utf8');
      if (!source.includes('@customfunction')) return [];
      const parsed = parseTree(asInExcel(source), name);
      const errors = parsed.extras.flatMap((extra) => extra.errors);
      if (errors.length > 0) throw new Error(`src/functions/${name}: ${errors.join('; ')}`);
      return parsed.functions.map((one) => ({ ...one, description: oneLine(one.description) }));
    });
  return `${JSON.stringify({ functions }, null, 2)}\n`;
}

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').trim();
