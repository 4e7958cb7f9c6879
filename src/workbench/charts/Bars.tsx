import { format } from 'numfmt';
import type { ChartPicture } from './chartPicture';
import { fitted, TEXT, textWidth, type Box } from './layout';
import { place, scaleOver } from './scale';
import { reaches } from './stack';

/** Bars that lie or stand, beside each other or stacked, with their axes. */
export function Bars({ picture, box }: { picture: ChartPicture; box: Box }) {
  const { chart, categories, series } = picture;
  const lying = chart.type.startsWith('Bar');
  const { categoryAxis, valueAxis } = chart;
  const ends = reaches(series, chart.type);
  const values = ends.flat().flatMap((reach) => (reach ? [reach.from, reach.to] : []));
  const markEvery = lying ? 90 : 45;
  const scale = scaleOver(values, valueAxis.minimum, valueAxis.maximum, (lying ? box.width : box.height) / markEvery);
  const pattern = chart.type.includes('100') ? '0%' : valueAxis.numberFormat;
  const marks = scale.marks.map((mark) => ({ mark, text: format(pattern, mark) }));
  const widestName = Math.max(0, ...categories.map((name) => textWidth(name)));
  const gutter = !lying
    ? Math.max(...marks.map(({ text }) => textWidth(text))) + 8
    : categoryAxis.visible
      ? Math.min(widestName, box.width * 0.42) + 8
      : 4;
  const below = (lying ? valueAxis.visible : categoryAxis.visible) ? TEXT + 8 : 4;
  const plot = {
    left: box.left + gutter,
    top: box.top + 4,
    width: Math.max(10, box.width - gutter - 12),
    height: Math.max(10, box.height - below - 4),
  };
  const room = (lying ? plot.height : plot.width) / Math.max(1, categories.length);
  const stacked = chart.type.includes('Stacked');
  const overlap = stacked ? 1 : (series[0]?.overlap ?? 0) / 100;
  const beside = stacked ? 1 : Math.max(1, series.length - (series.length - 1) * overlap);
  const thick = room / (beside + (series[0]?.gapWidth ?? 150) / 100);
  /** Excel draws lying bars from the bottom up, unless told otherwise. */
  const fromEnd = lying !== categoryAxis.reversePlotOrder;
  const start = (at: number): number => (fromEnd ? categories.length - 1 - at : at) * room;
  const along = (value: number): number => {
    const share = place(scale, value);
    const forward = lying !== valueAxis.reversePlotOrder;
    return (forward ? share : 1 - share) * (lying ? plot.width : plot.height);
  };
  const everyName = Math.max(1, Math.ceil((lying ? TEXT + 2 : Math.min(widestName, 60)) / room));
  return (
    <g>
      {marks.map(({ mark, text }) =>
        lying ? (
          <g key={mark}>
            {valueAxis.majorGridlines && (
              <line
                x1={plot.left + along(mark)}
                x2={plot.left + along(mark)}
                y1={plot.top}
                y2={plot.top + plot.height}
                className="chart-gridline"
              />
            )}
            {valueAxis.visible && (
              <text x={plot.left + along(mark)} y={plot.top + plot.height + TEXT + 4} textAnchor="middle">
                {text}
              </text>
            )}
          </g>
        ) : (
          <g key={mark}>
            {valueAxis.majorGridlines && (
              <line
                x1={plot.left}
                x2={plot.left + plot.width}
                y1={plot.top + along(mark)}
                y2={plot.top + along(mark)}
                className="chart-gridline"
              />
            )}
            {valueAxis.visible && (
              <text x={plot.left - 6} y={plot.top + along(mark) + TEXT / 3} textAnchor="end">
                {text}
              </text>
            )}
          </g>
        ),
      )}
      {series.map(({ name, color, labels }, which) =>
        ends[which]!.map((reach, at) => {
          if (!reach) return null;
          const [one, other] = [along(reach.from), along(reach.to)];
          const across = start(at) + (room - thick * beside) / 2 + (stacked ? 0 : which * thick * (1 - overlap));
          const low = Math.min(one, other);
          const long = Math.abs(one - other);
          const bar = lying
            ? { x: plot.left + low, y: plot.top + across, width: long, height: thick }
            : { x: plot.left + across, y: plot.top + low, width: thick, height: long };
          return (
            <g key={`${which} ${at}`}>
              <rect {...bar} fill={color} data-series={name} data-category={categories[at]} />
              {labels && (
                <text
                  x={lying ? bar.x + bar.width + 4 : bar.x + bar.width / 2}
                  y={lying ? bar.y + bar.height / 2 + TEXT / 3 : bar.y - 3}
                  textAnchor={lying ? 'start' : 'middle'}
                >
                  {labels[at]}
                </text>
              )}
            </g>
          );
        }),
      )}
      {categoryAxis.visible &&
        categories.map((name, at) =>
          at % everyName !== 0 ? null : lying ? (
            <text key={at} x={plot.left - 6} y={plot.top + start(at) + room / 2 + TEXT / 3} textAnchor="end">
              {fitted(name, gutter - 8)}
            </text>
          ) : (
            <text
              key={at}
              x={plot.left + start(at) + room / 2}
              y={plot.top + plot.height + TEXT + 4}
              textAnchor="middle"
            >
              {fitted(name, room * everyName)}
            </text>
          ),
        )}
      {lying ? (
        <line
          x1={plot.left + along(0)}
          x2={plot.left + along(0)}
          y1={plot.top}
          y2={plot.top + plot.height}
          className="chart-axis"
        />
      ) : (
        <line
          x1={plot.left}
          x2={plot.left + plot.width}
          y1={plot.top + along(0)}
          y2={plot.top + along(0)}
          className="chart-axis"
        />
      )}
    </g>
  );
}
