import { renderToStaticMarkup } from 'react-dom/server';
import { newEmbeddedExcel } from 'embedded-excel/node';
import { english } from '../../src/words/english/pane';
import type { CollectedRow, Outcome } from '../../src/returns/collection';
import { RowReturned } from '../../src/taskpane/forms/collect/RowReturned';
import { WrittenOutside } from '../../src/taskpane/forms/collect/WrittenOutside';
import type { WrittenThing } from '../../src/words/english/phrases/ofReturns';
import { chooseParties, newRowsOf, partiesFound, partiesOffered } from '../../src/taskpane/forms/make/parties';
import { LANGUAGES, OFFERED } from '../../src/words/languages';
import { PaneProvider } from '../../src/taskpane/PaneContext';
import { Footer } from '../../src/taskpane/parts/Footer';
import { initialForms } from '../../src/taskpane/state/formsState';
import { createPane } from '../../src/taskpane/work/pane';
import { analyse } from '../../src/analysis/analyse';
import { files } from './embeddedFiles';

const paneOn = async () => createPane({ run: (await newEmbeddedExcel()).run, analyse, files, now: () => '' });

const row = (outcome: Outcome): CollectedRow => ({
  sheet: 'Pledges',
  row: 12,
  id: 'P-1',
  outcome,
  answer: 'amended',
  changes:
    outcome === 'rejected'
      ? []
      : [{ key: 'pledgedOn', header: 'Pledged on', before: 35981, after: 35982, kind: 'date' as const }],
  against: outcome === 'conflict' ? 'b.xlsx, Pledges, row 3' : null,
  conflictsWith: outcome === 'conflict' ? ['return'] : [],
  issues: [],
});

async function rendered(outcome: Outcome, accepted = false): Promise<string> {
  const pane = await paneOn();
  return renderToStaticMarkup(
    <PaneProvider pane={pane}>
      <RowReturned
        row={row(outcome)}
        rowKey="0.0"
        chosen
        accepted={accepted}
        date1904={false}
        onChoose={() => undefined}
      />
    </PaneProvider>,
  );
}

describe('a returned row', () => {
  it('shows old and new side by side, with days as days', async () => {
    const markup = await rendered('changed');
    // Microsoft, "Date systems in Excel": serial 35981 is 5 July 1998.
    expect(markup).toMatch(/<th scope="row">Pledged on<\/th><td[^>]*>5 July 1998<\/td><td[^>]*>6 July 1998<\/td>/);
  });

  it('has a checkbox where it can be accepted, and none where it is rejected or accepted already', async () => {
    expect(await rendered('changed')).toContain('type="checkbox"');
    expect(await rendered('conflict')).toContain('type="checkbox"');
    expect(await rendered('rejected')).not.toContain('type="checkbox"');
    expect(await rendered('changed', true)).not.toContain('type="checkbox"');
  });

  it('says with what it is in conflict', async () => {
    expect(await rendered('conflict')).toContain('b.xlsx, Pledges, row 3');
  });
});

describe('what is wrong with a returned file', () => {
  it('lists what its sender wrote where nothing is read: the first of many, with cell, kind and text', async () => {
    const things: readonly WrittenThing[] = [
      { is: 'comment', sheet: 'Pledges', cell: 'Pledges!G7', text: 'Please change' },
      { is: 'drawing', sheet: 'Pledges', cell: 'Pledges!C4', text: '' },
      ...Array.from({ length: 25 }, (_, at) => ({
        is: 'cell' as const,
        sheet: 'Letter',
        cell: `Letter!A${at + 1}`,
        text: `line ${at + 1}`,
      })),
    ];
    const markup = renderToStaticMarkup(
      <PaneProvider pane={await paneOn()}>
        <WrittenOutside things={things} more={3} />
      </PaneProvider>,
    );
    expect(markup).toContain('>Pledges!G7, a comment</span><span class="second">Please change</span>');
    expect(markup).toContain('>Pledges!C4, a picture or text box</span></li>');
    // 25 are shown at first.
    expect(markup).toContain('line 23<');
    expect(markup).not.toContain('line 24<');
    expect(markup).toContain('3 cells more');
  });
});

describe('the choice of parties', () => {
  const party = (name: string) => ({ key: name, name, earlier: 0 });
  const parties = ['Norway', 'Northern Fund', 'Japan'].map(party);
  const state = { ...initialForms, parties: { version: 0, parties: { pledges: parties, needs: [] } } };

  it('finds names by any of their words', () => {
    expect(partiesFound(parties, 'nor fund').map(({ name }) => name)).toEqual(['Northern Fund']);
    expect(partiesFound(parties, ' ')).toHaveLength(3);
  });

  it('does not list a donor twice once the register knows it', () => {
    const added = { ...state, draft: { ...state.draft, added: [party('Peru'), party('JAPAN')] } };
    expect(partiesOffered(added).map(({ name }) => name)).toEqual(['Peru', 'Norway', 'Northern Fund', 'Japan']);
  });

  it('takes some in and out, and leaves the other kind alone', () => {
    const draft = { ...state.draft, ...chooseParties(state.draft, ['Norway', 'Japan'], true) };
    const after = chooseParties(draft, ['Norway'], false).chosen;
    expect([...after.pledges]).toEqual(['Japan']);
    expect(after.needs.size).toBe(0);
  });

  it('takes whole numbers of rows only', () => {
    expect(['1', ' 20 ', '500'].map((text) => newRowsOf(text, 500))).toEqual([1, 20, 500]);
    expect(['0', '501', '2.5', 'many', ''].map((text) => newRowsOf(text, 500))).toEqual([null, null, null, null, null]);
  });

  it('has the six official languages', () => {
    expect(OFFERED.map(({ code }) => code).sort()).toEqual([...LANGUAGES].sort());
  });
});

it('a click while a job runs is answered at the foot', async () => {
  const pane = await paneOn();
  pane.store.dispatch({ type: 'jobStarted', job: 'collect', canCancel: true });
  await pane.forms.make({ kind: 'pledges', parties: [{ name: 'Norway' }], language: 'en' });
  const markup = renderToStaticMarkup(
    <PaneProvider pane={pane}>
      <Footer />
    </PaneProvider>,
  );
  expect(markup).toContain(english.busy);
});
