import { blankForm, columnsOf, type FormOptions } from './blankForm';
import { earlierRow } from './earlierRow';
import type { Form } from './form';
import type { FormGround } from './formGround';
import { needLists } from './formLists';
import type { Party } from './parties';

/** The form in which a Member State confirms its needs and states new ones. */
export function needsForm(ground: FormGround, state: Party, options: FormOptions): Form {
  const columns = columnsOf('needs', ground);
  const earlier = ground.earlier.needs(state.key).map((need) => earlierRow(need, columns, ground.shown));
  const content = { kind: 'needs', party: ground.shown.state(state.key), columns, earlier } as const;
  return blankForm({ ...content, lists: needLists(ground.source, ground.lists, ground.shown) }, ground, options);
}
