import { userInfo } from 'node:os';
import { UsageError } from './usageError';

/** The name of the account that runs the program. @throws UsageError where it has none */
export function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    throw new UsageError('an account without a name', '--by NAME: who accepts or makes forms');
  }
}
