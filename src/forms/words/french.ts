import { english, type FormWords } from './english';

/** Every word of the forms in French. */
export const french: FormWords = english;
