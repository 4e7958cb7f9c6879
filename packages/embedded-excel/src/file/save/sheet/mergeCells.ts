import type { Sheet } from '../../../model/workbook';
import { attributes } from '../../xml/escape';
import { areaName } from '../cellName';

/** Merged cells, as `<mergeCells>`. Source: ECMA-376 part 1, 18.3.1.55. */
export const mergeCellsXml = ({ merges }: Sheet): string =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges
        .map((area) => `<mergeCell${attributes({ ref: areaName(area) })}/>`)
        .join('')}</mergeCells>`;
