import { ofRegister } from './english/registerIssues';
import { ofReturns } from './english/returnIssues';

/** What is said of every issue, by its stable code, in the order in which docs/issues.md lists them. */
export const issueWords = { ...ofRegister, ...ofReturns };

/** The stable code of an issue. There is none without words: whoever declares one names a key of these. */
export type Code = keyof typeof issueWords;
