import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { errors } from '../../src/words/english/errors';

/** The command line and custom functions say themselves what is wrong; the workbench is no part of the add-in. */
const ELSEWHERE = /^(cli|functions|workbench)\//;

/** The class of an error, and the name that it gives itself. */
const NAMED = /class \w+ extends (?:Aggregate)?Error\b[^]*?this\.name = '(\w+)'/g;

const SRC = path.resolve('src');
const classes = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !ELSEWHERE.test(name))
  .flatMap((name) => [...readFileSync(path.join(SRC, name), 'utf8').matchAll(NAMED)].map(([, one]) => one!));

it('finds the errors', () => {
  expect(classes.length).toBeGreaterThan(20);
});

it.each(classes)('%s has words', (name) => {
  expect(errors.own).toHaveProperty(name);
});

it('no words are left of errors that are gone', () => {
  // Of the platform, and of the embedded Excel's package.
  const others = ['AbortError', 'WorkbookFileError'];
  expect(Object.keys(errors.own).filter((name) => !classes.includes(name) && !others.includes(name))).toEqual([]);
});

it.each(Object.entries({ ...errors.excel, ...errors.own }))(
  '%s says what went wrong and what to do next',
  (_, words) => {
    expect(words.title).toMatch(/\.$/);
    expect(words.next).toMatch(/\.$/);
  },
);
