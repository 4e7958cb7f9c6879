import type { FormGround } from '../../src/forms/formGround';
import { formGround } from '../../src/forms/formGround';
import type { FormSource } from '../../src/forms/formSource';
import type { Language } from '../../src/words/languages';
import { analysisOf } from '../analysis/solver';

/** What the forms of a register have in common, made on a day of 2026. */
export const groundOf = async (
  source: FormSource,
  language: Language = 'en',
  madeOn = '2026-07-01',
): Promise<FormGround> => formGround(source, await analysisOf(source.register), { language, madeOn });
