import { foldName } from '../../values/names';
import type { EarlierAnswers } from '../collection';
import type { ReadForm } from '../readForm';

/**
 * What became of the earlier rows of a form: how they are answered, and which did not come back.
 * @returns null where there are none
 */
export function earlierAnswers({ rows, asSent }: ReadForm): EarlierAnswers | null {
  const back = rows.flatMap(({ id, answer }) => (id === null ? [] : [{ id: foldName(id), answer }]));
  const known = new Set(back.map(({ id }) => id));
  const missing = [...(asSent?.keys() ?? [])].filter((id) => !known.has(foldName(id)));
  if (back.length + missing.length === 0) return null;
  const counted = (wanted: (typeof back)[number]['answer']): number =>
    back.filter(({ answer }) => answer === wanted).length;
  return {
    confirmed: counted('confirmed'),
    amended: counted('amended'),
    withdrawn: counted('withdrawn'),
    unanswered: counted(null),
    missing,
  };
}
