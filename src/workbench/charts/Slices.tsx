import { colorAt, type ChartPicture } from './chartPicture';
import { TEXT, type Box } from './layout';

/** A pie or a ring of the first series. */
export function Slices({ picture, box }: { picture: ChartPicture; box: Box }) {
  const { chart, categories, series } = picture;
  const [first] = series;
  const values = (first?.values ?? []).map((value) => Math.abs(value ?? 0));
  const whole = values.reduce((sum, value) => sum + value, 0);
  if (whole === 0) return null;
  const radius = Math.min(box.width, box.height) / 2 - 4;
  const middle = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const hole = chart.type === 'Doughnut' ? radius * 0.5 : 0;
  const at = (share: number, distance: number): string => {
    const angle = share * 2 * Math.PI - Math.PI / 2;
    return `${(middle.x + distance * Math.cos(angle)).toFixed(2)} ${(middle.y + distance * Math.sin(angle)).toFixed(2)}`;
  };
  let before = 0;
  return (
    <g>
      {values.map((value, index) => {
        const from = before / whole;
        before += value;
        // A slice that is the whole would begin where it ends.
        const to = Math.min(before / whole, from + 0.99999);
        const large = to - from > 0.5 ? 1 : 0;
        const [labelX, labelY] = at((from + to) / 2, radius * 0.7)
          .split(' ')
          .map(Number);
        return (
          <g key={index} data-category={categories[index]}>
            <path
              d={`M${at(from, radius)}A${radius} ${radius} 0 ${large} 1 ${at(to, radius)}L${at(to, hole)}A${hole} ${hole} 0 ${large} 0 ${at(from, hole)}Z`}
              fill={colorAt(index)}
              stroke="#fff"
            />
            {first!.labels && (
              <text x={labelX} y={labelY! + TEXT / 3} textAnchor="middle">
                {first!.labels[index]}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
