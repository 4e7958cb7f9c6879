import type { GivenPlace } from '../../register/places';
import type { Sender } from './senders';

/** What the register's column of owners holds of a sender. */
export const ownerValue = ({ kind, owner }: Pick<Sender, 'kind' | 'owner'>): string | readonly GivenPlace[] =>
  kind === 'needs' ? [{ kind: 'state', name: owner, share: null }] : owner;
