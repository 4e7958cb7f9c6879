import { format } from 'numfmt';
import type { ChartPicture } from './chartPicture';
import { fitted, TEXT, textWidth, type Box } from './layout';
import { place, scaleOver, type Scale } from './scale';
import { reaches } from './stack';

interface Point {
  readonly x: number;
  readonly y: number;
}

const path = (points: readonly Point[]): string =>
  points.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** Lines, areas and scattered points, with their axes. */
export function Lines({ picture, box }: { picture: ChartPicture; box: Box }) {
  const { chart, categories, series } = picture;
  const { categoryAxis, valueAxis } = chart;
  const scattered = chart.type.startsWith('XYScatter');
  const filled = chart.type.startsWith('Area');
  const ends = reaches(series, chart.type);
  const values = ends.flat().flatMap((reach) => (reach ? [reach.from, reach.to] : []));
  const scale = scaleOver(values, valueAxis.minimum, valueAxis.maximum, box.height / 45);
  const across: Scale | null = scattered
    ? scaleOver(
        series.flatMap((one) => one.across ?? []),
        categoryAxis.minimum,
        categoryAxis.maximum,
        box.width / 80,
      )
    : null;
  const marks = scale.marks.map((mark) => ({
    mark,
    text: format(chart.type.includes('100') ? '0%' : valueAxis.numberFormat, mark),
  }));
  const gutter = valueAxis.visible ? Math.max(...marks.map(({ text }) => textWidth(text))) + 8 : 4;
  const plot = {
    left: box.left + gutter,
    top: box.top + 4,
    width: Math.max(10, box.width - gutter - 12),
    height: Math.max(10, box.height - TEXT - 12),
  };
  const room = plot.width / Math.max(1, categories.length);
  const yOf = (value: number): number => plot.top + (1 - place(scale, value)) * plot.height;
  const xOf = (which: number, at: number): number =>
    across ? plot.left + place(across, series[which]!.across![at]!) * plot.width : plot.left + (at + 0.5) * room;
  const everyName = Math.max(
    1,
    Math.ceil(Math.min(80, Math.max(0, ...categories.map((name) => textWidth(name)))) / room),
  );
  return (
    <g>
      {marks.map(({ mark, text }) => (
        <g key={mark}>
          {valueAxis.majorGridlines && (
            <line x1={plot.left} x2={plot.left + plot.width} y1={yOf(mark)} y2={yOf(mark)} className="chart-gridline" />
          )}
          {valueAxis.visible && (
            <text x={plot.left - 6} y={yOf(mark) + TEXT / 3} textAnchor="end">
              {text}
            </text>
          )}
        </g>
      ))}
      {series.map(({ name, color, markers, line, labels }, which) => {
        const points = ends[which]!.flatMap((reach, at) =>
          reach ? [{ at, x: xOf(which, at), y: yOf(reach.to) }] : [],
        );
        const back = ends[which]!.flatMap((reach, at) => (reach ? [{ x: xOf(which, at), y: yOf(reach.from) }] : []));
        return (
          <g key={which} data-series={name}>
            {filled && <path d={`${path([...points, ...back.reverse()])}Z`} fill={color} fillOpacity="0.85" />}
            {!filled && line && <path d={path(points)} fill="none" stroke={color} strokeWidth="2.25" />}
            {!filled && markers && points.map(({ at, x, y }) => <circle key={at} cx={x} cy={y} r="3.5" fill={color} />)}
            {labels &&
              points.map(({ at, x, y }) => (
                <text key={at} x={x} y={y - 8} textAnchor="middle">
                  {labels[at]}
                </text>
              ))}
          </g>
        );
      })}
      {categoryAxis.visible &&
        (across
          ? across.marks.map((mark) => (
              <text
                key={mark}
                x={plot.left + place(across, mark) * plot.width}
                y={plot.top + plot.height + TEXT + 4}
                textAnchor="middle"
              >
                {format(categoryAxis.numberFormat, mark)}
              </text>
            ))
          : categories.map((name, at) =>
              at % everyName !== 0 ? null : (
                <text
                  key={at}
                  x={plot.left + (at + 0.5) * room}
                  y={plot.top + plot.height + TEXT + 4}
                  textAnchor="middle"
                >
                  {fitted(name, room * everyName)}
                </text>
              ),
            ))}
      <line x1={plot.left} x2={plot.left + plot.width} y1={yOf(0)} y2={yOf(0)} className="chart-axis" />
    </g>
  );
}
