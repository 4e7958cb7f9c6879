import { grouped } from '../../values/grouped';
import type { Option } from './option';

/**
 * The options that money can still buy: of a need whose project is chosen or under way, that project only; of a need
 * with a completed project, none.
 */
export function candidates<O extends Pick<Option, 'need' | 'projectStatus'>>(options: readonly O[]): O[] {
  return [...grouped(options, ({ need }) => need).values()].flatMap((ofNeed) => {
    if (ofNeed.some(({ projectStatus }) => projectStatus === 'completed')) return [];
    const decided = ofNeed.filter(({ projectStatus }) => projectStatus !== 'option');
    return decided.length > 0 ? decided : ofNeed;
  });
}
