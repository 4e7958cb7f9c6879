/** By what two names, headers or identifiers are the same: letter case and surrounding or repeated spaces make no difference. */
export const foldWords = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
