const IN_UTF16 = /^(<\?xml[^>]*encoding\s*=\s*["'])utf-16[a-z]*/i;

/**
 * The text of a part, or its beginning, whose declaration says that it is in UTF-8: so parts that are changed are
 * written, whatever they were in.
 */
export const inUtf8 = (text: string): string => text.replace(IN_UTF16, '$1UTF-8');
