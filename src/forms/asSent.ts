/**
 * Stands alone in a cell of the hidden sheet; in the row below it stand the headers of the form, and below them the
 * earlier rows as they were sent, so that what the sender changed can be told from what the register has changed since.
 */
export const AS_SENT = 'Pledgebook.AsSent';
