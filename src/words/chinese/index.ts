import type { LanguageWords } from '../languageWords';
import { chinese as checkExcel } from './checkExcel';
import { chinese as fill } from './fill';
import { chinese as forms } from './forms';
import { chinese as problems } from './problems';
import { chinese as report } from './report';

export const chinese: LanguageWords = { report, forms, problems, fill, checkExcel };
