import type { ConditionalFormat } from '../../model/formats';
import { objectId, takeId } from '../../model/newWorkbook';
import { ruleFrom } from '../../model/rulePlaces';
import type { Area, Sheet, Workbook } from '../../model/workbook';
import { colorScaleRule, dataBarRule } from './barsAndScales';
import { attribute, child, childrenOf, descendants, meaning, numberOf, truth, type XmlElement } from './elements';
import { areasOf } from './fileArea';
import { damaged } from './fileErrors';
import { shownFormula } from './functionPrefixes';
import { differenceOf, type Styles } from './styles';

const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

/** Types of a file as `Excel.ConditionalFormatType` names them; all others are presets. */
const TYPES: Readonly<Record<string, string>> = {
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  cellIs: 'CellValue',
  expression: 'Custom',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** The formulas of a rule: `<formula>`, or `<xm:f>` in those of Excel 2010. */
const formulasOf = (rule: XmlElement): string[] =>
  [...childrenOf(rule, 'formula'), ...childrenOf(rule, 'f')].map(({ text }) => shownFormula(text));

function ruleOf(type: string, rule: XmlElement, later: XmlElement | undefined, { palette }: Styles) {
  const formulas = formulasOf(rule);
  switch (type) {
    case 'ColorScale':
      return colorScaleRule(rule, palette);
    case 'DataBar':
      return dataBarRule(rule, later, palette);
    case 'CellValue': {
      const operator = meaning(OPERATORS, attribute(rule, 'operator'));
      if (operator === undefined) throw damaged('a conditional format compares with nothing that is known');
      const two = operator === 'Between' || operator === 'NotBetween';
      return { rule: { operator, formula1: formulas[0] ?? '', ...(two && { formula2: formulas[1] ?? '' }) } };
    }
    case 'Custom':
      return { rule: { formula: formulas[0] ?? '' } };
    default:
      return { attributes: { ...rule.attributes }, formulas };
  }
}

/** The look that a rule gives; none where it refers to one that the file does not have. */
function formatOf(rule: XmlElement, { differences, palette }: Styles): ConditionalFormat['format'] {
  const own = child(rule, 'dxf');
  if (own) return differenceOf(own, palette);
  const number = numberOf(rule, 'dxfId', null);
  if (number === null) return {};
  return { ...differences[number] };
}

interface FoundRule {
  readonly rule: XmlElement;
  readonly areas: readonly Area[];
  readonly priority: number;
  /** Its place among all of them. */
  readonly at: number;
}

function rulesIn(blocks: readonly XmlElement[], sheet: Sheet): FoundRule[] {
  let at = 0;
  return blocks.flatMap((block) => {
    const places = attribute(block, 'sqref') ?? child(block, 'sqref')?.text;
    const areas = areasOf(places, `a conditional format of the sheet "${sheet.name}"`);
    return childrenOf(block, 'cfRule').map((rule) => ({
      rule,
      areas,
      priority: numberOf(rule, 'priority', Number.MAX_SAFE_INTEGER),
      at: at++,
    }));
  });
}

/**
 * Reads the conditional formats of a sheet, and what Excel 2010 added to them: the rest of a data bar's rule, found by
 * its id, and rules that stand there alone. A rule of several areas becomes one for each; in the file its references
 * count from the first (tried in Excel, see github.com/JanMarvin/openxlsx2/issues/1688). Priorities count from 0
 * without gaps. Source: ECMA-376 part 1, 18.3.1.10 and 18.3.1.18; Microsoft, [MS-XLSX] 2.6.
 */
export function readConditionalFormats(
  workbook: Workbook,
  sheet: Sheet,
  blocks: readonly XmlElement[],
  extensions: XmlElement | undefined,
  styles: Styles,
): void {
  const later = rulesIn(extensions ? [...descendants(extensions, 'conditionalFormatting')] : [], sheet);
  const laterById = new Map(later.map(({ rule }) => [attribute(rule, 'id'), rule]));
  const rules = rulesIn(blocks, sheet);
  const used = new Set<XmlElement>();
  const completed = rules.map((found) => {
    const id = child(child(child(found.rule, 'extLst'), 'ext'), 'id')?.text.trim();
    const rest = id === undefined ? undefined : laterById.get(id);
    if (rest) used.add(rest);
    return { ...found, rest, inFile: { at: found.at, priority: found.priority, id: id ?? null, isLater: false } };
  });
  const alone = later
    .filter(({ rule }) => !used.has(rule))
    .map((found) => ({
      ...found,
      rest: found.rule,
      inFile: { at: found.at, priority: found.priority, id: attribute(found.rule, 'id') ?? null, isLater: true },
    }));
  const inOrder = [...completed, ...alone].sort((one, other) => one.priority - other.priority);
  for (const { rule, areas, rest, inFile } of inOrder) {
    const type = meaning(TYPES, attribute(rule, 'type')) ?? 'PresetCriteria';
    const [first] = areas;
    if (!first) continue;
    const told = { area: first, rule: ruleOf(type, rule, rest, styles) };
    for (const area of areas)
      sheet.conditionalFormats.push({
        id: objectId(takeId(workbook)),
        origin: 'file',
        inFile,
        area,
        type,
        priority: sheet.conditionalFormats.length,
        stopIfTrue: truth(rule, 'stopIfTrue'),
        rule: ruleFrom(told, area),
        format: formatOf(rule, styles),
      });
  }
}
