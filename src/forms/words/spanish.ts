import { english, type FormWords } from './english';

/** Every word of the forms in Spanish. */
export const spanish: FormWords = english;
