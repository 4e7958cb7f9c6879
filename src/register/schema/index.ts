import { allotments } from './allotments';
import { arrangements } from './arrangements';
import { budget } from './budget';
import { donors } from './donors';
import { exchangeRates } from './exchangeRates';
import { inKindRates } from './inKindRates';
import { instalments } from './instalments';
import { missions } from './missions';
import { needs } from './needs';
import { needYears } from './needYears';
import { outcomeUnits } from './outcomeUnits';
import { pledges } from './pledges';
import { projects } from './projects';
import { receipts } from './receipts';
import { recommendations } from './recommendations';
import { settings } from './settings';
import { states } from './states';
import { themes } from './themes';

/** Every table of a register, in the order in which a new one shows them. */
export const tables = {
  settings,
  needs,
  needYears,
  projects,
  outcomeUnits,
  pledges,
  instalments,
  receipts,
  allotments,
  exchangeRates,
  inKindRates,
  themes,
  states,
  donors,
  arrangements,
  missions,
  recommendations,
  budget,
} as const;

export type TableKey = keyof typeof tables;
