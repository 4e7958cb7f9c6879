import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORM_KINDS } from '../../src/forms/form';
import { readForForms } from '../../src/jobs/readForForms';
import { formsOf, registerWithNeeds } from '../fixtures/sampleForms';
import { formAsText } from './formAsText';

const EXPECTED = join(__dirname, 'expected');
/** The reference goes by the moment in which the register was made. */
const REFERENCE = /PB1-[A-Z0-9-]+/g;
const WANTED = FORM_KINDS.flatMap((kind) => (['en', 'ar'] as const).map((language) => ({ kind, language })));

/**
 * The forms of the sample in a language that is read from left to right and in one that is not, as files, against the
 * text kept in test/forms/expected. To keep a wanted change: UPDATE_FORMS=1 npx jest test/forms/asText, then review the
 * difference; `npm run pictures` draws them.
 */
it('each form of the sample is as kept', async () => {
  const read = await readForForms((await registerWithNeeds()).run);
  const forms = await formsOf(read, WANTED);
  for (const [at, { kind, language }] of WANTED.entries()) {
    const file = join(EXPECTED, `${kind}-${language}.txt`);
    const text = (await formAsText(forms[at]!.bytes)).replace(REFERENCE, 'PB1-...');
    if (process.env['UPDATE_FORMS'] === '1') {
      mkdirSync(EXPECTED, { recursive: true });
      writeFileSync(file, text);
    }
    expect([file, existsSync(file)]).toEqual([file, true]);
    expect(text).toBe(readFileSync(file, 'utf8'));
  }
});
