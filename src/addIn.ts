/** The add-in's identifier, as its manifest gives it: what a workbook remembers for an add-in is kept under it. */
export const ADD_IN = '7c1b2a54-3d0e-4f6a-9a55-1f0c2d8e6b41';

/** How the embedded Excel opens and makes workbooks for us. */
export const OURS = { addIn: ADD_IN, author: 'Pledgebook' } as const;
