import { compare } from '../analysis/effectiveness/compare';
import { value } from '../analysis/value';
import type { Issue } from '../register/issue';
import type { Register } from '../register/register';

/** All that is wrong with a register: what was found in reading it, in valuing its rows, and in comparing its projects. */
export const registerIssues = (register: Register): Issue[] => [
  ...register.issues,
  ...value(register).issues,
  ...compare(register).issues,
];
