import type { ConditionalFormat } from '../../../model/formats';
import type { Sheet } from '../../../model/workbook';
import { parseArea } from '../../../model/address';
import { sameArea } from '../../../model/areas';
import { elementsIn, type XmlNode } from '../../xml/tree';
import { reference } from '../cellName';
import { conditionalFormatXml } from '../sheet/conditionalFormats';
import type { SheetWriting } from '../sheet/writing';
import { editElement, setAttributes } from './editElement';
import type { ElementChange, Scope } from './spliceSheet';

const wordsOf = (text: string | null): string[] => (text ?? '').split(/\s+/).filter((one) => one !== '');

const made = ({ conditionalFormats }: Sheet): ConditionalFormat[] =>
  conditionalFormats.filter(({ origin }) => origin === 'made').sort((one, other) => one.priority - other.priority);

/**
 * The conditional formats of a sheet of the file. The model has one for each area of each rule: a rule stays as the part has it, for those of its areas of which
 * the model still has a format that nobody has changed. Source: ECMA-376 part 1, 18.3.1.10 and 18.3.1.18.
 */
export const conditionalFormatsChange =
  (sheet: Sheet, writing: SheetWriting): ElementChange =>
  (before, scope) => {
    const kept = before.flatMap((block) => keptRules(block, sheet, scope));
    return [...kept, ...made(sheet).map((format) => scope.own(conditionalFormatXml(format, writing)))].join('');
  };

/** An element of the part with the rules that stay; one for each rule where they do not stay for all areas alike. */
function keptRules(block: string, sheet: Sheet, scope: Scope): string[] {
  const numberOfRules = (text: string): number => {
    let count = 0;
    editElement(text, '', scope, (element) => void (count = elementsIn(element, 'cfRule').length));
    return count;
  };
  return Array.from({ length: numberOfRules(block) }, (_, at) => ruleAlone(block, at, sheet, scope)).filter(
    (one) => one !== '',
  );
}

/** The element with one of its rules alone, and its areas as they are kept. */
function ruleAlone(block: string, at: number, sheet: Sheet, scope: Scope): string {
  let kept: ConditionalFormat[] = [];
  const text = editElement(block, '', scope, (element) => {
    elementsIn(element, 'cfRule').forEach((rule, index) => {
      if (index !== at) return void element.removeChild(rule);
      kept = keptFormats(sheet, rule, wordsOf(element.getAttribute('sqref')));
      if (kept.length > 0) setAttributes(rule, { priority: kept[0]!.priority + 1 });
    });
    setAttributes(element, { sqref: kept.map(({ area }) => reference(area)).join(' ') });
  });
  return kept.length === 0 ? '' : text;
}

function keptFormats({ conditionalFormats }: Sheet, rule: XmlNode, places: readonly string[]): ConditionalFormat[] {
  const areas = places.map((place) => parseArea(place));
  return conditionalFormats.filter(
    ({ origin, inFile, area }) =>
      origin === 'file' &&
      inFile?.isLater === false &&
      String(inFile.priority) === rule.getAttribute('priority') &&
      areas.some((one) => one !== null && sameArea(one, area)),
  );
}
