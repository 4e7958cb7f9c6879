import type { LanguageWords } from '../languageWords';
import { russian as checkExcel } from './checkExcel';
import { russian as fill } from './fill';
import { russian as forms } from './forms';
import { russian as problems } from './problems';
import { russian as report } from './report';

export const russian: LanguageWords = { report, forms, problems, fill, checkExcel };
