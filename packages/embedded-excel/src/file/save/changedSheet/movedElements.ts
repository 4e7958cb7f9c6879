import { areasAfter } from '../../../model/shiftedAreas';
import type { RowShift } from '../../../model/rowSpans';
import { areasOf } from '../../open/fileArea';
import { elementsIn, type XmlNode } from '../../xml/tree';
import { reference } from '../cellName';
import { editElement, setAttributes } from './editElement';
import type { ElementChange } from './spliceSheet';

type Places = readonly (readonly [element: string, attribute: string])[];

const FILTER: Places = [
  ['autoFilter', 'ref'],
  ['sortState', 'ref'],
  ['sortCondition', 'ref'],
];

/**
 * Elements of a sheet that the model does not have, and where they or what is in them say areas.
 * Source: ECMA-376 part 1, 18.3.1.2 (autoFilter), 18.3.1.8 (cellWatch), 18.3.1.27 (customSheetViews), 18.3.1.51
 * (ignoredError), 18.3.1.69 (protectedRange), 18.3.1.76 (scenario), 18.3.1.92 (sortState).
 */
const AREAS: Readonly<Record<string, Places>> = {
  protectedRanges: [['protectedRange', 'sqref']],
  ignoredErrors: [['ignoredError', 'sqref']],
  cellWatches: [['cellWatch', 'r']],
  scenarios: [
    ['scenarios', 'sqref'],
    ['inputCells', 'r'],
  ],
  autoFilter: FILTER,
  // Its breaks are of whole rows, and what is selected in it stays where it is, as on the sheet itself.
  customSheetViews: FILTER,
  sortState: [
    ['sortState', 'ref'],
    ['sortCondition', 'ref'],
  ],
};

/** Areas as the file lists them after rows have moved; the very text where none has moved, "" where all are gone. */
export function movedAreas(text: string, shifts: readonly RowShift[]): string {
  const areas = areasOf(text, 'an element of a sheet');
  const now = areas.flatMap((area) => areasAfter(area, shifts));
  const isSame = now.length === areas.length && now.every((area, at) => area === areas[at]);
  return isSame ? text : now.map(reference).join(' ');
}

/**
 * Lets areas that an element and those in it say follow; what has no area left is taken out. @returns whether anything
 * was changed
 */
export function moveAreas(root: XmlNode, places: Places, shifts: readonly RowShift[]): boolean {
  let isChanged = false;
  for (const [name, attribute] of places)
    for (const one of [
      ...(root.localName === name ? [root] : []),
      ...Array.from(root.getElementsByTagNameNS('*', name)),
    ]) {
      const before = one.getAttribute(attribute);
      const now = before === null ? null : movedAreas(before, shifts);
      // Such an attribute says one area: where only a part of it would move, it stays, as the cells of a filter do in
      // Excel.
      const isTorn = attribute !== 'sqref' && now?.includes(' ');
      if (now === null || now === before || isTorn) continue;
      isChanged = true;
      if (now === '') one.parentNode?.removeChild(one);
      else setAttributes(one, { [attribute]: now });
    }
  return isChanged;
}

/** What becomes of elements of a sheet that the model does not have when its rows have moved. */
export const movedElements = (shifts: readonly RowShift[]): (readonly [string, ElementChange])[] =>
  Object.entries(AREAS).map(([name, places]) => [
    name,
    ([before], scope) => {
      if (before === undefined) return '';
      let isChanged = false as boolean;
      let isEmpty = false as boolean;
      const text = editElement(before, '', scope, (element) => {
        const list = element.parentNode as XmlNode;
        const held = elementsIn(element).length;
        isChanged = moveAreas(element, places, shifts);
        isEmpty = elementsIn(list).length === 0 || (held > 0 && name.endsWith('s') && elementsIn(element).length === 0);
      });
      if (isEmpty) return '';
      return isChanged ? text : before;
    },
  ]);
