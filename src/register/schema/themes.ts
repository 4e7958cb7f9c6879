import * as c from './columns';
import { table, type RecordOf } from './table';

export const themes = table({
  name: 'Themes',
  about: 'The themes of the programme, and which of them have priority.',
  columns: {
    theme: c.identifier('Theme', 'The name of the theme.', { synonyms: ['Sector', 'Cluster', 'Thematic area'] }),
    priority: c.required(c.yesNo('Priority theme', 'Yes for a priority theme.', { synonyms: ['Priority'] })),
  },
});

export type Theme = RecordOf<typeof themes>;
