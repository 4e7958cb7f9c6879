import type { LanguageWords } from '../languageWords';
import { french as checkExcel } from './checkExcel';
import { french as fill } from './fill';
import { french as forms } from './forms';
import { french as problems } from './problems';
import { french as report } from './report';

export const french: LanguageWords = { report, forms, problems, fill, checkExcel };
