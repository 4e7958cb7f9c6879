import { areaBetween, parseArea } from '../../../model/address';
import { usedArea } from '../../../model/usedArea';
import type { Sheet } from '../../../model/workbook';
import { reference } from '../cellName';
import { editElement, setAttributes } from './editElement';
import type { ElementChange } from './spliceSheet';

/**
 * The area that a sheet uses, where it has grown beyond what its part says; a part that says nothing goes on to do so.
 * Source: ECMA-376 part 1, 18.3.1.35.
 */
export const dimensionChange =
  ({ grid }: Sheet): ElementChange =>
  ([before], scope) => {
    if (before === undefined) return '';
    return editElement(before, '', scope, (element) => {
      const said = parseArea(element.getAttribute('ref') ?? '');
      const used = usedArea(grid, true);
      if (!used) return;
      const all = said
        ? areaBetween(
            Math.min(said.row, used.row),
            Math.min(said.column, used.column),
            Math.max(said.row + said.rows, used.row + used.rows) - 1,
            Math.max(said.column + said.columns, used.column + used.columns) - 1,
          )
        : used;
      setAttributes(element, { ref: reference(all) });
    });
  };
