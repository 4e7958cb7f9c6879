/** The add-in's identifier, as its manifest gives it: document settings belong to an add-in. */
export const OUR_REFERENCE = '7c1b2a54-3d0e-4f6a-9a55-1f0c2d8e6b41';

/** Whether a part of a file, a web extension, is that of this add-in. */
export const isOurs = (part: string): boolean => part.toLowerCase().includes(`id="${OUR_REFERENCE}"`);
