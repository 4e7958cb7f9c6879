import type { Issue } from '../register/issue';
import type { AllocationPolicy } from '../register/schema/settings';
import type { BothWays } from './bothWays';
import type { ExplainedGaps } from './gaps/explained';
import type { YearOfNeed } from './needs/cells';
import type { Overdue } from './pledges/overdue';
import type { Due } from './pledges/parts';
import type { OwnWorth } from './pledges/valuePledge';
import type { Requests } from './requests/donorRequest';

/**
 * How narrowly a donor has tied its money, from the narrowest: a need or project; a State; a region, theme or modality;
 * nothing.
 */
export const EARMARKING_LEVELS = ['tightly earmarked', 'earmarked', 'softly earmarked', 'unearmarked'] as const;
export type EarmarkingLevel = (typeof EARMARKING_LEVELS)[number];

/** Why firm money covers no need (R7). */
export const STRANDED_REASONS = ['earmark met', 'no such need', 'years', 'in-kind limit', 'allotted'] as const;
export type StrandedReason = (typeof STRANDED_REASONS)[number];

/**
 * What is needed and what is covered, in base currency. coverage is covered / requirement, 0 to 1; null without a
 * requirement.
 */
export interface NeedFigures {
  readonly requirement: number;
  readonly covered: number;
  readonly gap: number;
  readonly coverage: number | null;
}

/**
 * What is given, in base currency, at what it is worth now (R1). firm = announced + exchangeDifference = received +
 * outstanding (R2); available = firm less support costs (R3) = covered + stranded.
 */
export interface MoneyFigures {
  readonly pledged: number;
  /** Promised under a condition that is not met yet: it is not firm. */
  readonly conditional: number;
  /** Firm money as it was worth when it was pledged. */
  readonly announced: number;
  readonly exchangeDifference: number;
  readonly firm: number;
  readonly received: number;
  readonly outstanding: number;
  readonly available: number;
  /** The part of outstanding whose day has passed (Instalments). */
  readonly overdue: number;
  /** The part of available that the programme has put to needs, in fact (Allotments). */
  readonly allotted: number;
  /** What of it is spent. */
  readonly spent: number;
  /** The stranded part that may be used in no later year than that of the reporting date. */
  readonly expiring: number;
  /** The part of available that covers needs. */
  readonly covered: number;
  readonly stranded: number;
}

/** A part of a need: one year and one place (R5). */
export interface CellFigures extends Omit<NeedFigures, 'coverage'> {
  /** null where money of any year may cover it. */
  readonly year: number | null;
  /** ISO 3166 alpha-3 code of a State; the name of a region; Global. */
  readonly place: string;
  readonly placeName: string;
  /** The region in whose total it counts. */
  readonly region: string;
}

export interface AnalysedNeed extends NeedFigures {
  readonly id: string;
  readonly title: string;
  /** ISO 3166 alpha-3 code, the name of a region, or Global; several stand apart with semicolons. */
  readonly state: string;
  readonly stateName: string;
  /** Of its places; several stand apart with semicolons. */
  readonly region: string;
  readonly theme: string;
  readonly modality: string | null;
  readonly priority: number;
  /**
   * Available firm money whose earmark names this need (or its projects) and no other; it may exceed the requirement.
   */
  readonly earmarked: number;
  /** The project whose cost is the requirement (R5); null where the need's own requirement stands. */
  readonly project: string | null;
  /** What the programme has put to it, in fact, and what of that is spent. */
  readonly allotted: number;
  readonly spent: number;
  /** The years in which it is needed, by what they weigh. */
  readonly years: readonly YearOfNeed[];
  /** Its parts by year and place, the earlier years first; they add up to it. */
  readonly cells: readonly CellFigures[];
}

export interface AnalysedPledge extends MoneyFigures {
  readonly id: string;
  readonly donor: string;
  readonly kind: 'cash' | 'in kind';
  readonly status: 'pledged' | 'committed' | 'paid' | 'withdrawn';
  readonly level: EarmarkingLevel;
  /** ISO day. */
  readonly pledgedOn: string;
  /** What of goods and services it gives; null for cash, and where it is not said. */
  readonly category: string | null;
  /** In the currency in which it is stated. */
  readonly own: OwnWorth;
  /** What is overdue, part by part, the earliest first. */
  readonly overdueParts: readonly Overdue[];
  /** When it falls due, in the pledge's currency; none where it is not said (Instalments). */
  readonly schedule: readonly Due[];
  /** Why most of its stranded part is stranded; null where none is. */
  readonly reason: StrandedReason | null;
}

/** Money of one pledge that covers one need in one year and place. */
export interface Assignment {
  readonly pledge: string;
  readonly need: string;
  readonly year: number | null;
  /** As CellFigures has it. */
  readonly place: string;
  readonly amount: number;
}

export interface Stranded {
  readonly pledge: string;
  readonly donor: string;
  readonly amount: number;
  readonly reason: StrandedReason;
}

/** A total by one value of a dimension: a theme, a region, ... */
export type Grouped<Figures> = Figures & {
  readonly key: string;
  /** How it is shown; the key where there is nothing better. */
  readonly name: string;
  /** Needs, or pledges, behind it. */
  readonly count: number;
};

export interface ThemeByRegion extends NeedFigures {
  readonly theme: string;
  readonly region: string;
}

export interface YearFigures extends NeedFigures {
  /** null: rows without years, in a register that states no period. */
  readonly year: number | null;
  /** Of this year: by when it falls due, else evenly over the years of its pledge (R8). */
  readonly firm: number;
  /** Money that covers needs of this year and fell due in an earlier one. */
  readonly carriedOver: number;
  /** Money that covers nothing and may be used in no later year. */
  readonly expiring: number;
}

export interface Totals extends NeedFigures, MoneyFigures {
  readonly covered: number;
  /** The firm money that is given in kind. */
  readonly inKind: number;
  /** firm / requirement, as the Financial Tracking Service prints it; null without a requirement. */
  readonly fundedShare: number | null;
}

/** All that R1 to R8 say of a register. Amounts are in base currency, at full precision. */
export interface Analysis {
  readonly session: string | null;
  /** ISO day. */
  readonly reportingDate: string;
  readonly baseCurrency: string;
  readonly decimals: number;
  readonly policy: AllocationPolicy;
  readonly supportCostRate: number;
  readonly totals: Totals;
  /** Sorted by identifier, as are the pledges and the stranded. */
  readonly needs: readonly AnalysedNeed[];
  readonly pledges: readonly AnalysedPledge[];
  readonly assignments: readonly Assignment[];
  readonly stranded: readonly Stranded[];
  readonly themes: readonly Grouped<NeedFigures>[];
  readonly regions: readonly Grouped<NeedFigures>[];
  readonly states: readonly Grouped<NeedFigures>[];
  readonly modalities: readonly Grouped<NeedFigures>[];
  readonly years: readonly YearFigures[];
  /** What would be covered if money of any year of its pledge could cover every year of a need: what time costs. */
  readonly wholePeriod: Pick<NeedFigures, 'covered' | 'gap' | 'coverage'>;
  readonly themeByRegion: readonly ThemeByRegion[];
  readonly donors: readonly Grouped<MoneyFigures>[];
  readonly kinds: readonly Grouped<MoneyFigures>[];
  readonly levels: readonly Grouped<MoneyFigures>[];
  /** What allotments change; null where nothing is allotted, and where it was not asked for. */
  readonly bothWays: BothWays | null;
  /** Why needs have gaps (R16); null where it was not asked for. */
  readonly gaps: ExplainedGaps | null;
  /** What donors might be asked (R14); null where it was not asked for. */
  readonly requests: Requests | null;
  /** What was found while computing: a currency without a rate, ... */
  readonly issues: readonly Issue[];
}
