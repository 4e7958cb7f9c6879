import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tables } from '../../src/register/schema';
import { settingDefinitions } from '../../src/register/schema/settings';
import type { Column } from '../../src/register/schema/columns';

/** The rules of calculation have codes in docs/rules.md, in comments and in tests, and nowhere else. */
const RULE = /\bR\d{1,2}\b/;
const LABELS = /\b(?:Found|Expected|Wanted|Trouvé|Attendu|Encontrado|Esperado|Найдено)(?:'|:)|; expected:/;

const WORDS = path.resolve('src/words');
/** Words without their comments. */
const sources = readdirSync(WORDS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name): [string, string] => [
    name,
    readFileSync(path.join(WORDS, name), 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, ''),
  ]);

it.each(sources)('%s names no rule by its code, and says no "Found:"', (_, words) => {
  expect(words).not.toMatch(RULE);
  expect(words).not.toMatch(LABELS);
});

const columns = (of: Readonly<Record<string, Column<unknown>>>): string[] =>
  Object.values(of).map(({ about }) => about);

it('what tables, columns and settings are about names no rule by its code', () => {
  const abouts = [
    ...Object.values(tables).flatMap((table) => [table.about, ...columns(table.columns)]),
    ...columns(settingDefinitions),
  ];
  expect(abouts.length).toBeGreaterThan(50);
  expect(abouts.filter((about) => RULE.test(about) || LABELS.test(about))).toEqual([]);
});
