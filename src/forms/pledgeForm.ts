import { blankForm, columnsOf, type FormOptions } from './blankForm';
import { earlierRow } from './earlierRow';
import type { Form } from './form';
import type { FormGround } from './formGround';
import { pledgeLists } from './formLists';
import type { Party } from './parties';

/**
 * The form in which a donor confirms what it has pledged and pledges anew: its own pledges, open needs to choose from,
 * and nothing of other donors.
 */
export function pledgeForm(ground: FormGround, donor: Party, options: FormOptions): Form {
  const { source, shown, needs, lists } = ground;
  const pledges = ground.earlier.pledges(donor.name);
  const columns = columnsOf('pledges', ground);
  const earlier = pledges.map((pledge) => earlierRow(pledge, columns, shown));
  const content = { kind: 'pledges', party: donor.name, columns, earlier } as const;
  return blankForm({ ...content, lists: pledgeLists(source, lists, needs, pledges, shown) }, ground, options);
}
