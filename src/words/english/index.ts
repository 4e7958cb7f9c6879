import type { LanguageWords } from '../languageWords';
import { english as checkExcel } from './checkExcel';
import { english as fill } from './fill';
import { english as forms } from './forms';
import { english as problems } from './problems';
import { english as report } from './report';

export const english: LanguageWords = { report, forms, problems, fill, checkExcel };
