import type { LanguageWords } from '../languageWords';
import { spanish as checkExcel } from './checkExcel';
import { spanish as fill } from './fill';
import { spanish as forms } from './forms';
import { spanish as problems } from './problems';
import { spanish as report } from './report';

export const spanish: LanguageWords = { report, forms, problems, fill, checkExcel };
