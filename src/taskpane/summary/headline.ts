import type { FiguresBlock, Report } from '../../report/report';

/** The headline figures of the report. */
export function headlineOf({ sheets }: Report): FiguresBlock['figures'] {
  const block = sheets.flatMap(({ blocks }) => blocks).find(({ id }) => id === 'headline');
  return block?.type === 'figures' ? block.figures : [];
}
