import type { Register } from '../register/register';
import type { Pledge } from '../register/schema/pledges';
import { writtenPlaces } from '../register/writtenPlaces';
import type { Words } from '../words/reportWords';

/** What a pledge is tied to, as in "Member State: Kenya or Peru; Theme: Border control; Years: 2025 to 2027". */
export function earmarkInWords(pledge: Pledge, states: Register['states'], { earmark, punctuation }: Words): string {
  const any = (label: string, values: readonly string[]): string[] =>
    values.length === 0 ? [] : [`${label}${punctuation.colon}${values.join(earmark.or)}`];
  const { firstYear, lastYear } = pledge;
  const parts = [
    ...any(earmark.need, pledge.needs),
    ...any(earmark.project, pledge.projects),
    ...any(
      earmark.state,
      pledge.places.map((place) => writtenPlaces([place], (iso3) => states.get(iso3)?.name ?? iso3)),
    ),
    ...any(earmark.region, pledge.regions),
    ...any(earmark.theme, pledge.themes),
    ...any(earmark.modality, pledge.modalities),
    ...(firstYear === null && lastYear === null ? [] : [earmark.years(firstYear, lastYear)]),
  ];
  return parts.length === 0 ? earmark.none : parts.join(punctuation.semicolon);
}
