import type { Issue } from '../../src/register/issue';
import { tellIssue, type IssueTold } from '../../src/register/tellIssue';

/** Issues as a reader is told of them. */
export const told = (issues: readonly Issue[]): IssueTold[] => issues.map(tellIssue);
