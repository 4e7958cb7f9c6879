import type { Inspection } from '../../src/jobs/inspect';
import { initialState } from '../../src/taskpane/state/paneState';
import { reduce } from '../../src/taskpane/state/reduce';
import { entriesFound } from '../../src/taskpane/words/entriesFound';
import { glossaryIn } from '../../src/words/allGlossaries';

describe('a word is found', () => {
  const french = glossaryIn('fr');
  const found = (text: string): string[] => entriesFound(french, text).map(({ word }) => word);

  it('without accents, in any letter case, and every word of the text must be there', () => {
    expect(found('PREAFFECTATION degre')[0]).toBe('Degré de préaffectation');
  });

  it('by its English word', () => {
    expect(found('covered share')).toEqual(['Part couverte']);
  });

  it('by its name before others that only mention it', () => {
    expect(found('déficit')[0]).toBe('Déficit');
    expect(found('reçu')[0]).toBe('Montant reçu');
  });

  it('as all of them, while nothing is looked for', () => {
    expect(found(' ')).toHaveLength(french.length);
  });
});

describe('the words explained', () => {
  const onSheets = { ...initialState, screen: 'sheets' } as const;

  it('lead back to the screen from which they were opened', () => {
    expect(reduce(onSheets, { type: 'opened', screen: 'words' })).toMatchObject({
      screen: 'words',
      wordsFrom: 'sheets',
    });
  });

  it('stay open when the workbook is looked at again, and lead back to a screen that it has', () => {
    const open = reduce(onSheets, { type: 'opened', screen: 'words' });
    const inspection = { kind: 'none' } as unknown as Inspection;
    expect(reduce(open, { type: 'inspected', inspection })).toMatchObject({ screen: 'words', wordsFrom: 'start' });
  });
});
