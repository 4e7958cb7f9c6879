import { notePart } from '../model/changeLog';
import { checkUnprotected } from '../model/protection';
import type { Property } from '../protocol/hostObject';
import { truth } from './arguments';
import type { RangeTarget } from './targets';

/** `Range.columnHidden` and `Range.rowHidden`: null where some are hidden and others are not. */
export const hidden = (
  first: 'row' | 'column',
  count: 'rows' | 'columns',
  which: 'hiddenRows' | 'hiddenColumns',
): Property<RangeTarget> => ({
  get: ({ sheet, area }) => {
    const start = sheet[which].has(area[first]);
    for (let index = area[first]; index < area[first] + area[count]; index++)
      if (sheet[which].has(index) !== start) return null;
    return start;
  },
  set: ({ sheet, area }, value) => {
    checkUnprotected(sheet, first === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
    const wanted = truth(value, which);
    for (let index = area[first]; index < area[first] + area[count]; index++) {
      if (wanted) sheet[which].add(index);
      else sheet[which].delete(index);
    }
    notePart(sheet, count);
  },
});
