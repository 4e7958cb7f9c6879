import { english, type FormWords } from './english';

/** Every word of the forms in Russian. */
export const russian: FormWords = english;
