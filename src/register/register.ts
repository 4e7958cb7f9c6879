import type { Issue } from './issue';
import type { Allotment } from './schema/allotments';
import type { Arrangement } from './schema/arrangements';
import type { BudgetLine } from './schema/budget';
import type { Donor } from './schema/donors';
import type { ExchangeRate } from './schema/exchangeRates';
import type { InKindRate } from './schema/inKindRates';
import type { Mission } from './schema/missions';
import type { Need } from './schema/needs';
import type { OutcomeUnit } from './schema/outcomeUnits';
import type { Pledge } from './schema/pledges';
import type { Project } from './schema/projects';
import type { Receipt } from './schema/receipts';
import type { Recommendation } from './schema/recommendations';
import type { Settings } from './schema/settings';
import type { Theme } from './schema/themes';

/** A Member State as the register knows it: from its States table, else from the built-in data. */
export interface KnownState {
  readonly iso3: string;
  readonly name: string;
  /** The region by which the register reports it. */
  readonly region: string;
  /** Every region and group by whose name an earmark may mean it, the reporting region among them. */
  readonly regions: readonly string[];
  readonly group: string | null;
}

/** How many rows of a table there are, and how many of them count. */
export interface TableCount {
  /** The table's name, in the register's spelling. */
  readonly table: string;
  /** The table's own name in the workbook. */
  readonly named: string;
  readonly sheet: string;
  readonly rows: number;
  readonly counted: number;
  /** The row of the worksheet where its headers stand, 1 for the first. */
  readonly headerRow: number;
  /** The column of the worksheet, 1 for A, in which a column stands, by its header in the register's spelling. */
  readonly columns: Readonly<Record<string, number>>;
}

/** Everything that a workbook's tables say: the records that count, and the issues. */
export interface Register {
  readonly settings: Settings;
  readonly needs: readonly Need[];
  readonly projects: readonly Project[];
  readonly outcomeUnits: readonly OutcomeUnit[];
  readonly pledges: readonly Pledge[];
  readonly receipts: readonly Receipt[];
  readonly allotments: readonly Allotment[];
  readonly exchangeRates: readonly ExchangeRate[];
  readonly inKindRates: readonly InKindRate[];
  readonly themes: readonly Theme[];
  readonly donors: readonly Donor[];
  readonly arrangements: readonly Arrangement[];
  readonly missions: readonly Mission[];
  readonly recommendations: readonly Recommendation[];
  readonly budget: readonly BudgetLine[];
  /** By ISO 3166 alpha-3 code: every State that a record names. */
  readonly states: ReadonlyMap<string, KnownState>;
  /**
   * The States, by ISO 3166 alpha-3 code, of every region and group that a place or an earmark names, by its name as
   * records have it, and of the regions of the States that pledges name; none where the register does not know it.
   */
  readonly regions: ReadonlyMap<string, readonly string[]>;
  readonly tables: readonly TableCount[];
  readonly issues: readonly Issue[];
}
