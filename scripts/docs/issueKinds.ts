import { unitIssues } from '../../src/analysis/effectiveness/mixedUnits';
import { outcomeIssues } from '../../src/analysis/effectiveness/withoutOutcome';
import { allotmentIssues } from '../../src/analysis/pledges/allotted';
import { correctionIssues } from '../../src/analysis/pledges/corrections';
import { valueIssues } from '../../src/analysis/pledges/valuePledge';
import { rateIssues } from '../../src/analysis/withoutRate';
import { choiceIssues } from '../../src/register/cells/readChoice';
import { currencyIssues } from '../../src/register/cells/readCurrency';
import { dateIssues } from '../../src/register/cells/readDate';
import { cellIssues } from '../../src/register/cells/reading';
import { listIssues } from '../../src/register/cells/readList';
import { placeIssues } from '../../src/register/cells/readPlaces';
import { numberIssues } from '../../src/register/cells/readNumber';
import { scheduleIssues } from '../../src/register/cells/readSchedule';
import { stateIssues } from '../../src/register/cells/readState';
import { yesNoIssues } from '../../src/register/cells/readYesNo';
import { crossRowIssues } from '../../src/register/crossRowIssues';
import { foundTableIssues } from '../../src/register/findTables';
import type { IssueKind } from '../../src/register/issue';
import { settingIssues } from '../../src/register/readSettings';
import { rowIssues } from '../../src/register/readTable';
import { referenceIssues } from '../../src/register/resolveReferences';
import { ruleIssues } from '../../src/register/rowRules';
import { scheduleSumIssues } from '../../src/register/scheduleSums';
import { twoPlacesIssues } from '../../src/register/schedulesInTables';
import { wholeTableIssues } from '../../src/register/tableIssues';
import { listedNameIssues } from '../../src/returns/cells/listedNames';
import { formCellIssues } from '../../src/returns/cells/readFormCell';
import { changeIssues } from '../../src/returns/compare/changeOf';
import { earlierIssues } from '../../src/returns/compare/compareEarlier';
import { fileIssues } from '../../src/returns/compare/fileIssues';
import { blankIssues } from '../../src/returns/compare/nothingFilledIn';
import { ownPlaceIssues } from '../../src/returns/compare/ownPlaces';
import { yearIssues } from '../../src/returns/decide/farYears';
import { fineIssues } from '../../src/returns/decide/fineAmounts';
import { mergedIssues } from '../../src/returns/decide/mergedCells';
import { noughtIssues } from '../../src/returns/decide/nought';
import { thousandfoldIssues } from '../../src/returns/decide/thousandfold';
import { likeIssues } from '../../src/returns/decide/likeExisting';
import { noRateIssues } from '../../src/returns/decide/noRate';
import { paidIssues } from '../../src/returns/decide/paid';
import { totalIssues } from '../../src/returns/decide/totalRow';
import { wholeFormIssues } from '../../src/returns/formIssues';
import { returnedRowIssues, struckRowIssues } from '../../src/returns/readRow';
import { unreadKinds } from '../../src/returns/unreadIssues';

const all = (...declared: readonly Readonly<Record<string, IssueKind>>[]): readonly IssueKind[] =>
  declared.flatMap((kinds) => Object.values(kinds));

/** What may be wrong with a cell of a register or a form, as those declare it who read it. */
const OF_CELLS = all(
  cellIssues,
  choiceIssues,
  currencyIssues,
  dateIssues,
  listIssues,
  numberIssues,
  stateIssues,
  placeIssues,
  scheduleIssues,
);

const OF_REGISTERS = all(
  foundTableIssues,
  wholeTableIssues,
  rowIssues,
  yesNoIssues,
  ruleIssues,
  crossRowIssues,
  scheduleSumIssues,
  twoPlacesIssues,
  referenceIssues,
  settingIssues,
);

const OF_FIGURES = all(rateIssues, correctionIssues, valueIssues, allotmentIssues, outcomeIssues, unitIssues);

/** What may be wrong with a returned file of which no row is compared. */
const OF_FILES = all(fileIssues);

const OF_RETURNS = all(
  wholeFormIssues,
  unreadKinds,
  returnedRowIssues,
  struckRowIssues,
  formCellIssues,
  listedNameIssues,
  changeIssues,
  earlierIssues,
  ownPlaceIssues,
  blankIssues,
);

/** On what of a returned row a person has to decide: its sender is not told of it. */
const OF_DECISIONS = all(
  paidIssues,
  noRateIssues,
  likeIssues,
  totalIssues,
  fineIssues,
  noughtIssues,
  thousandfoldIssues,
  mergedIssues,
  yearIssues,
);

/** Everything that may be found wrong. */
export const ISSUE_KINDS = [...OF_REGISTERS, ...OF_CELLS, ...OF_FIGURES, ...OF_FILES, ...OF_RETURNS, ...OF_DECISIONS];

/** What may be wrong with what is entered in forms, beside what the rules of rows say. */
export const OF_FORMS = [
  // A place that nobody knows is an error on a form, as a State is.
  ...OF_CELLS.filter((kind) => kind !== placeIssues.unknown),
  ...OF_RETURNS,
  wholeTableIssues.ambiguousColumn,
  referenceIssues.region,
  referenceIssues.theme,
];
