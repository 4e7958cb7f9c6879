import { formatAt } from '../model/readCells';
import type { Border, BorderSide } from '../model/formats';
import { checkUnprotected } from '../model/protection';
import { isInSheet } from '../model/areas';
import { notImplemented } from '../model/refusals';
import type { Area } from '../model/workbook';
import { changeFormats } from '../model/writeCells';
import { HostObject, objectType, type ObjectType, type Property } from '../protocol/hostObject';
import { oneOf } from './arguments';
import { color } from './color';
import { isUnbounded } from './rangeActions';
import type { BorderTarget, RangeTarget } from './targets';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** Lines that come in one weight only. */
const OWN_WEIGHTS: Readonly<Record<string, string>> = { Double: 'Thick', SlantDashDot: 'Medium' };

const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** Cells, and the side of each, on which a line is drawn. */
interface Line {
  readonly area: Area;
  readonly side: BorderSide;
}

/** A line between cells is a side of both: the cells in the range, and their neighbours. */
function linesOf({ area, side }: BorderTarget): { own: Line[]; neighbours: Line[] } {
  const { row, column, rows, columns } = area;
  const last = { row: row + rows - 1, column: column + columns - 1 };
  const top = { ...area, rows: 1 };
  const bottom = { ...area, row: last.row, rows: 1 };
  const left = { ...area, columns: 1 };
  const right = { ...area, column: last.column, columns: 1 };
  switch (side) {
    case 'EdgeTop':
      return { own: [{ area: top, side }], neighbours: [{ area: { ...top, row: row - 1 }, side: 'EdgeBottom' }] };
    case 'EdgeBottom':
      return { own: [{ area: bottom, side }], neighbours: [{ area: { ...bottom, row: row + rows }, side: 'EdgeTop' }] };
    case 'EdgeLeft':
      return {
        own: [{ area: left, side }],
        neighbours: [{ area: { ...left, column: column - 1 }, side: 'EdgeRight' }],
      };
    case 'EdgeRight':
      return {
        own: [{ area: right, side }],
        neighbours: [{ area: { ...right, column: column + columns }, side: 'EdgeLeft' }],
      };
    case 'InsideHorizontal':
      return {
        own: [
          { area: { ...area, rows: rows - 1 }, side: 'EdgeBottom' },
          { area: { ...area, row: row + 1, rows: rows - 1 }, side: 'EdgeTop' },
        ],
        neighbours: [],
      };
    case 'InsideVertical':
      return {
        own: [
          { area: { ...area, columns: columns - 1 }, side: 'EdgeRight' },
          { area: { ...area, column: column + 1, columns: columns - 1 }, side: 'EdgeLeft' },
        ],
        neighbours: [],
      };
    default:
      return { own: [{ area, side }], neighbours: [] };
  }
}

const exists = ({ area }: Line): boolean => area.rows > 0 && area.columns > 0 && isInSheet(area);

/** Draws, changes or takes away a line. A neighbour's own line at the same place gives way. */
function draw(target: BorderTarget, change: (border: Border) => Border): void {
  checkUnprotected(target.sheet, 'allowFormatCells');
  if (isUnbounded(target)) throw notImplemented('borders of whole rows or columns');
  const { grid } = target.sheet;
  const { own, neighbours } = linesOf(target);
  const put = (line: Line, always: boolean): void =>
    changeFormats(grid, line.area, (format) => {
      const { [line.side]: old, ...others } = format.borders;
      if (!old && !always) return format;
      const next = change(old ?? NO_BORDER);
      return { ...format, borders: next.style === 'None' ? others : { ...others, [line.side]: next } };
    });
  own.filter(exists).forEach((line) => put(line, true));
  neighbours.filter(exists).forEach((line) => put(line, false));
}

function read(target: BorderTarget, key: keyof Border): string | null {
  const { own } = linesOf(target);
  const found = new Set<string>();
  for (const { area, side } of own.filter(exists))
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        found.add((formatAt(target.sheet.grid, row, column).borders[side] ?? NO_BORDER)[key]);
  if (found.size === 0) return NO_BORDER[key];
  return found.size === 1 ? [...found][0]! : null;
}

const part = (key: keyof Border, check: (value: unknown) => string): Property<BorderTarget> => ({
  get: (target) => read(target, key),
  set: (target, value) => {
    const wanted = check(value);
    draw(target, (border) => {
      const style = key !== 'style' && border.style === 'None' ? 'Continuous' : border.style;
      const weight = key === 'style' ? (OWN_WEIGHTS[wanted] ?? border.weight) : border.weight;
      return { ...border, style, weight, [key]: wanted };
    });
  },
});

const borderObject = (target: RangeTarget, side: unknown): HostObject =>
  new HostObject('RangeBorder', { ...target, side: oneOf(side, SIDES, 'the side of a border') });

export const rangeBorderCollection: ObjectType<RangeTarget> = objectType('RangeBorderCollection', {
  items: (target) => SIDES.map((side) => borderObject(target, side)),
  indexer: borderObject,
  properties: { Count: { get: () => SIDES.length } },
  methods: {
    GetItem: (target, [side]) => borderObject(target, side),
    GetItemAt: (target, [index]) => borderObject(target, SIDES[Number(index)]),
  },
});

export const rangeBorder: ObjectType<BorderTarget> = objectType('RangeBorder', {
  id: { name: '_Id', of: ({ side }) => side },
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: part('style', (value) => oneOf(value, STYLES, 'style')),
    Weight: part('weight', (value) => oneOf(value, WEIGHTS, 'weight')),
    Color: part('color', (value) => color(value, 'color')),
  },
});
