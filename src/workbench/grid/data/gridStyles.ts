import { BorderStyleTypes } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';
import { type CellFormat, DEFAULT_FORMAT } from 'embedded-excel/model';
import { styleOf } from './styleOf';
import type { TableLook } from './tableStyles';

/** What a conditional format that a cell meets adds to its look. */
export interface ConditionLook {
  readonly key: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** What a cell looks like beyond its own format. */
export interface Look {
  readonly table: TableLook | null;
  readonly condition: ConditionLook | null;
  readonly mirrored: boolean;
}

/** The styles that the grid's cells share, by name. */
export interface GridStyles {
  readonly all: Record<string, IStyleData>;
  /** Names of styles made since this was last asked. */
  takeNew: () => string[];
  /** The name of the style of a cell; undefined for a plain one. */
  nameOf: (format: CellFormat, look: Look) => string | undefined;
}

const line = (color: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb: color } });

/** A table's style lies below what the cell was given itself. */
function withTable(style: IStyleData, { fill, color, bold, top, bottom }: TableLook): IStyleData {
  return {
    ...style,
    ...(fill && !style.bg && { bg: { rgb: fill } }),
    ...(color && !style.cl && { cl: { rgb: color } }),
    ...(bold && { bl: 1 }),
    ...((top || bottom) && { bd: { ...(top && { t: line(top) }), ...(bottom && { b: line(bottom) }), ...style.bd } }),
  };
}

const withCondition = (style: IStyleData, { fill, fontColor, bold }: ConditionLook): IStyleData => ({
  ...style,
  ...(fill && { bg: { rgb: fill } }),
  ...(fontColor && { cl: { rgb: fontColor } }),
  ...(bold && { bl: 1 }),
});

export function newGridStyles(): GridStyles {
  const all: Record<string, IStyleData> = {};
  const names = new Map<CellFormat, Map<string, string>>();
  let made: string[] = [];
  let count = 0;
  return {
    all,
    takeNew: () => {
      const taken = made;
      made = [];
      return taken;
    },
    nameOf: (format, { table, condition, mirrored }) => {
      if (format === DEFAULT_FORMAT && !table && !condition) return undefined;
      let ofFormat = names.get(format);
      if (!ofFormat) names.set(format, (ofFormat = new Map<string, string>()));
      const key = `${table?.key ?? ''}|${condition?.key ?? ''}|${mirrored ? 'mirrored' : ''}`;
      const known = ofFormat.get(key);
      if (known !== undefined) return known;
      const name = `style${count++}`;
      let style = styleOf(format, mirrored);
      if (table) style = withTable(style, table);
      if (condition) style = withCondition(style, condition);
      ofFormat.set(key, name);
      all[name] = style;
      made.push(name);
      return name;
    },
  };
}
