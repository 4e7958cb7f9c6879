import { english, type FormWords } from './english';

/** Every word of the forms in Arabic. */
export const arabic: FormWords = english;
