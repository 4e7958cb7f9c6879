import { readFileSync } from 'node:fs';
import { functionMetadata, METADATA_FILE } from '../../scripts/functions/functionMetadata';
import { CUSTOM_FUNCTIONS, NAMESPACE } from '../../src/functions/customFunctions';
import metadata from '../../src/functions/functions.json';
import { NAMESPACE as OF_THE_WORKBENCH } from '../../src/workbench/page/paneFunctions';

it('functions.json is what the doc comments say; where it is stale, run npm run functions', () => {
  expect(readFileSync(METADATA_FILE, 'utf8')).toBe(functionMetadata());
});

it('describes every function, and as streaming those that follow the register', () => {
  const described = metadata.functions.map(({ id, options }) => [id, options?.stream === true]);
  const there = Object.entries(CUSTOM_FUNCTIONS).map(([id, { follows }]) => [id, follows]);
  expect(described.sort()).toEqual(there.sort());
});

it('says of every function and argument what it is, in the length that Excel shows', () => {
  for (const { description, parameters } of metadata.functions) {
    expect(description).toMatch(/^[A-Z].{20,254}\.$/);
    for (const parameter of parameters) expect(parameter.description).toMatch(/^[A-Z].*\.$/);
  }
});

it('has one namespace in the add-in and in the workbench', () => {
  expect(OF_THE_WORKBENCH).toBe(NAMESPACE);
});
