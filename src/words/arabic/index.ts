import type { LanguageWords } from '../languageWords';
import { arabic as checkExcel } from './checkExcel';
import { arabic as fill } from './fill';
import { arabic as forms } from './forms';
import { arabic as problems } from './problems';
import { arabic as report } from './report';

export const arabic: LanguageWords = { report, forms, problems, fill, checkExcel };
