import { renderToStaticMarkup } from 'react-dom/server';
import { formWords } from '../../src/words/formWords';
import type { Language } from '../../src/words/languages';
import FillScreen from '../../src/taskpane/forms/fill/FillScreen';
import { registerPaneIcons } from '../../src/taskpane/icons/registerPaneIcons';
import { PaneProvider, viewOf } from '../../src/taskpane/PaneContext';
import { Footer } from '../../src/taskpane/parts/Footer';
import { statusOf } from '../../src/taskpane/state/status';
import { createPane, type Pane } from '../../src/taskpane/work/pane';
import { analyse } from '../../src/analysis/analyse';
import { workbookOf } from '../jobs/smallRegister';
import { files } from './embeddedFiles';
import { REGISTER } from './formsRegister';
import { enter, openForms } from './madeForms';

beforeAll(registerPaneIcons);

const panes: Pane[] = [];
afterEach(() => panes.splice(0).forEach((pane) => pane.close()));

/** A pane on Norway's form in a language, in whose first new row the amount is a word. */
async function paneOn(language: Language): Promise<Pane> {
  const register = await workbookOf(REGISTER);
  const forms = await openForms(register, { kind: 'pledges', parties: [{ name: 'Norway' }], language, newRows: 3 });
  const form = forms.get('Norway')!;
  const { headers, sheets } = formWords(language);
  await enter(form, 'last', { [headers.currency]: 'USD', [headers.amount]: 'ABC' }, { sheet: sheets.pledges });
  const pane = createPane({ run: form.run, analyse, files, now: () => '2026-11-24T12:00:00.000Z' });
  panes.push(pane);
  await pane.open();
  return pane;
}

/** What the screen says, without its markup. */
function screenOf(pane: Pane): string {
  const { inspection } = pane.store.state();
  if (inspection?.kind !== 'form') throw new Error(`found ${inspection?.kind}`);
  const markup = renderToStaticMarkup(
    <PaneProvider pane={pane}>
      <FillScreen inspection={inspection} />
    </PaneProvider>,
  );
  return markup.replace(/<[^>]*>/g, '\n');
}

const footerOf = (pane: Pane): string =>
  renderToStaticMarkup(
    <PaneProvider pane={pane}>
      <Footer />
    </PaneProvider>,
  );

it('speaks French to whoever fills in a form in French', async () => {
  const pane = await paneOn('fr');
  const view = viewOf(pane, pane.store.state());
  expect(view.language).toBe('fr');
  expect(statusOf(view)).toBe('Formulaire d’annonce de contributions');
  const screen = screenOf(pane);
  for (const text of [
    'Formulaire d’annonce de contributions',
    'Formulaire établi le 24 novembre 2026',
    'Réponses\u00a0: 0 sur 1',
    '1 ligne remplie, dont complète\u00a0: 0',
    'À remplir\u00a0: Nom, Date',
    'Statut\u00a0: à remplir',
    // As problems.ts has it, with what is wanted in the column.
    'Cette valeur ne peut être lue comme un nombre. Un nombre, 0 ou plus, dans la monnaie de la ligne.',
    'Réponse «\u00a0sans changement\u00a0»',
    'Le formulaire n’est pas encore complet.',
  ])
    expect(screen).toContain(text);
});

it('speaks Arabic, with European digits, to whoever fills in a form in Arabic', async () => {
  const pane = await paneOn('ar');
  expect(statusOf(viewOf(pane, pane.store.state()))).toBe('استمارة إعلان التبرعات');
  const screen = screenOf(pane);
  // Months as United Nations documents in Arabic name them.
  for (const text of [
    'استمارة إعلان التبرعات',
    '24 تشرين الثاني/نوفمبر 2026',
    'الردود: 0 من 1',
    'صف واحد مملوء؛ المكتمل: 0',
    'تعذرت قراءة هذه القيمة كعدد.',
    'الرد ”دون تغيير“',
  ])
    expect(screen).toContain(text);
  expect(screen).not.toMatch(/[٠-٩]/);
});

it.each(['fr', 'es', 'ru', 'ar', 'zh'] as const)('leaves no English on the screen in %s', async (language) => {
  const screen = screenOf(await paneOn(language));
  // Names of the register, codes, places and the kind of file.
  const left = screen.replace(/A small register|Norway|PB1-\S+|Excel|\.xlsx|USD|ISO 4217|P-1|[A-Z]{1,2}\d+/g, '');
  expect(left).not.toMatch(/\b(the|and|of|row|rows|is|are|to|not|wanted|found|answer|form|check)\b/i);
});

it('tells what a check found in the form’s language, and what Excel could not do in English, marked as such', async () => {
  const pane = await paneOn('fr');
  await pane.check();
  expect(footerOf(pane)).toMatch(/Contrôle effectué\u00a0: \d+ points à compléter ou à corriger\./);
  await pane.goTo('Nowhere!A1');
  expect(footerOf(pane)).toMatch(/lang="en" dir="ltr"><strong>The cell cannot be shown\./);
});

it('speaks English of everything that is no form', async () => {
  const pane = createPane({ run: (await workbookOf(REGISTER)).run, analyse, files, now: () => '' });
  panes.push(pane);
  await pane.open();
  expect(viewOf(pane, pane.store.state())).toMatchObject({ language: 'en', fill: null });
});
