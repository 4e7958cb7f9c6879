/** Themes of the programme; the first three have priority. */
export const THEMES = `
Theme | Priority theme
Proceeds of crime | yes
Urban crime | yes
Environmental crime | yes
Corruption | no
Organized crime | no
Firearms | no
Computer-related crime | no
Juvenile justice | no
Prison reform | no
Victims of crime | no
Crime data and statistics | no
`;

/** In what the projects count their outcomes. */
export const OUTCOME_UNITS = `
Outcome unit | Whole
cases brought to court | yes
cases concluded | yes
detainees released or tried | yes
juveniles diverted from custody | yes
practitioners trained | yes
prisoners in rehabilitation | yes
victims and witnesses protected | yes
inhabitants covered, thousands | no
`;

export const MODALITIES = ['training', 'advisory services', 'technical cooperation', 'equipment', 'research'] as const;

/** What goods and services in kind are worth; invented. */
export const IN_KIND_RATES = `
Category | Unit | Currency | Unit value | Type
associate expert month | month | USD | 9200 | services
adviser day | day | USD | 780 | services
trainer day | day | USD | 560 | services
training place | place | USD | 1350 | services
manual | copy | USD | 18 | goods
equipment item | item | EUR | 1900 | goods
study visit | visit | USD | 2600 | services
`;
