import { english, type FormWords } from './english';

/** Every word of the forms in Chinese. */
export const chinese: FormWords = english;
