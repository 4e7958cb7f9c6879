import type { Language } from '../../../report/words';

/** The official languages of the United Nations, each by its own name, in the order of the Latin alphabet, then the others. */
export const LANGUAGES_BY_NAME: readonly { readonly language: Language; readonly name: string }[] = [
  { language: 'en', name: 'English' },
  { language: 'es', name: 'Español' },
  { language: 'fr', name: 'Français' },
  { language: 'ru', name: 'Русский' },
  { language: 'ar', name: 'العربية' },
  { language: 'zh', name: '中文' },
];
