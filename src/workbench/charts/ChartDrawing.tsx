import { Bars } from './Bars';
import { colorAt, type ChartPicture } from './chartPicture';
import { layOut, TEXT, TITLE, type Entry } from './layout';
import { Lines } from './Lines';
import { Slices } from './Slices';

const KINDS: readonly [start: RegExp, words: string][] = [
  [/^Bar/, 'Bar chart'],
  [/^Column/, 'Column chart'],
  [/^Line/, 'Line chart'],
  [/^Area/, 'Area chart'],
  [/^(Pie|Doughnut)/, 'Pie chart'],
  [/^XYScatter/, 'Scatter chart'],
];

const isSliced = (type: string): boolean => type === 'Pie' || type === 'Doughnut';

/** What a legend lists: the series, or the slices of a pie. */
const entriesOf = ({ chart, categories, series }: ChartPicture): readonly Entry[] =>
  isSliced(chart.type) ? categories.map((name, index) => ({ name, color: colorAt(index) })) : series;

/** What a chart says to who does not see it. */
function chartInWords({ chart, categories, series }: ChartPicture): string {
  const kind = KINDS.find(([start]) => start.test(chart.type))?.[1] ?? 'Chart';
  const names = series.map(({ name }) => name).join(', ');
  return `${kind}: ${chart.title || names}. ${names}; ${categories.length} categories.`;
}

/**
 * A chart, drawn as Excel would in its plainest style. `mirrored`: what is around it is mirrored, so it is mirrored
 * back.
 */
export function ChartDrawing({ picture, mirrored }: { picture: ChartPicture; mirrored: boolean }) {
  const { chart } = picture;
  const [width, height] = [(chart.width * 4) / 3, (chart.height * 4) / 3];
  const { title, legend, inside } = layOut(picture, entriesOf(picture), width, height);
  const known = KINDS.some(([start]) => start.test(chart.type));
  return (
    <svg
      className="chart"
      role="img"
      aria-label={chartInWords(picture)}
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      height="100%"
      fontSize={TEXT}
      style={mirrored ? { transform: 'scaleX(-1)' } : undefined}
    >
      {title && (
        <text x={title.x} y={title.y} fontSize={TITLE} textAnchor="middle">
          {title.text}
        </text>
      )}
      {!known && (
        <text x={width / 2} y={height / 2} textAnchor="middle">
          The workbench does not draw charts of this kind ({chart.type}); the file keeps it.
        </text>
      )}
      {/^(Bar|Column)/.test(chart.type) && <Bars picture={picture} box={inside} />}
      {/^(Line|Area|XYScatter)/.test(chart.type) && <Lines picture={picture} box={inside} />}
      {isSliced(chart.type) && <Slices picture={picture} box={inside} />}
      {legend.map(({ name, color, x, y }) => (
        <g key={`${name} ${x} ${y}`}>
          <rect x={x} y={y} width="10" height="10" fill={color} />
          <text x={x + 15} y={y + 10}>
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}
