import type { FormKind } from '../../forms/form';
import type { RegisterSide } from '../registerSide';
import { registerRows, type RegisterRows } from './registerRows';
import { withoutKnownConfirmations, type WithoutKnownConfirmations } from './confirmed';
import { sendersOf, type Senders } from './senders';
import { takenFrom, type TakenFrom } from './takenFrom';

/** What all returns to one register are compared with; made once. */
export interface Ground {
  readonly side: RegisterSide;
  /** null where the workbook has no such table. */
  readonly rows: Readonly<Record<FormKind, RegisterRows | null>>;
  readonly senders: Senders;
  readonly takenFrom: TakenFrom;
  readonly withoutKnownConfirmations: WithoutKnownConfirmations;
}

export function groundOf(side: RegisterSide): Ground {
  const rows = { pledges: registerRows(side, 'pledges'), needs: registerRows(side, 'needs') };
  return {
    side,
    rows,
    senders: sendersOf(side, rows),
    takenFrom: takenFrom(side),
    withoutKnownConfirmations: withoutKnownConfirmations(side),
  };
}
