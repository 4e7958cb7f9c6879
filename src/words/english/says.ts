/** What an issue means, and what the keeper of the register does about it. */
export interface IssueWords {
  readonly meaning: string;
  readonly remedy: string;
}

export const says = (meaning: string, remedy: string): IssueWords => ({ meaning, remedy });
