import type { KnownState } from '../register';
import { foldStateName } from './foldStateName';
import { M49_AREAS } from './m49Regions';
import { stateNames } from './stateNames';
import {
  DEVELOPED,
  DEVELOPING_BESIDE_MEMBERS,
  IN_TRANSITION,
  LANDLOCKED_DEVELOPING,
  LEAST_DEVELOPED,
  OPEN_GROUP,
  REGIONAL_GROUPS,
  type StateGroup,
} from './unitedNationsGroups';

export interface BuiltInStates {
  /** By ISO 3166 alpha-3 code. */
  readonly states: ReadonlyMap<string, KnownState>;
  /** The alpha-3 code that a name or code means; undefined where it means none, or more than one. */
  readonly find: (nameOrCode: string) => string | undefined;
}

const listed = (list: string): ReadonlySet<string> => new Set(list.split(' '));

let built: BuiltInStates | undefined;

/**
 * The countries and areas of ISO 3166 with the regions of UN M49 and the groups of the United Nations; made when first
 * needed.
 */
export const builtInStates = (): BuiltInStates => (built ??= build());

function build(): BuiltInStates {
  const names = stateNames();
  const regions = new Map(M49_AREAS.flatMap((area) => area.states.split(' ').map((iso3) => [iso3, area.regions])));
  const groupOf = developmentGroups();
  const regionalGroups = Object.entries(REGIONAL_GROUPS).map(([group, list]) => ({ group, members: listed(list) }));
  const landlocked = listed(LANDLOCKED_DEVELOPING);

  const states = new Map(
    names.map(({ iso3, name }): [string, KnownState] => {
      const area = regions.get(iso3)!;
      const group = groupOf(iso3);
      return [
        iso3,
        {
          iso3,
          name,
          region: area[0],
          regions: [
            ...area,
            ...regionalGroups.filter(({ members }) => members.has(iso3)).map(({ group }) => group),
            ...(group === null ? [] : group === 'least developed' ? [group, 'developing'] : [group]),
            ...(landlocked.has(iso3) ? ['landlocked developing'] : []),
          ],
          group,
        },
      ];
    }),
  );
  return { states, find: finder(names) };
}

function developmentGroups(): (iso3: string) => StateGroup | null {
  const members = listed(Object.values(REGIONAL_GROUPS).join(' '));
  const beside = listed(DEVELOPING_BESIDE_MEMBERS);
  const open = listed(OPEN_GROUP);
  const groups: readonly (readonly [StateGroup, ReadonlySet<string>])[] = [
    ['least developed', listed(LEAST_DEVELOPED)],
    ['in transition', listed(IN_TRANSITION)],
    ['developed', listed(DEVELOPED)],
  ];
  return (iso3) => {
    const found = groups.find(([, list]) => list.has(iso3));
    if (found) return found[0];
    return (members.has(iso3) && !open.has(iso3)) || beside.has(iso3) ? 'developing' : null;
  };
}

/** What a State is, beside its name: "Poland, Republic of" is Poland, "Kingdom of Lesotho" is Lesotho. */
const FORMS = new Set([
  'republic',
  'kingdom',
  'islamic',
  'federal',
  'federated',
  'union',
  'principality',
  'grand',
  'duchy',
  'sultanate',
]);

/** Where what a State is says which is meant. */
const TOLD_BY_FORM = new Set(['CHN', 'COD', 'COG', 'KOR', 'PRK', 'TWN']);

function withoutForm(folded: string, named: (folded: string) => string | undefined): string | undefined {
  const words = folded.split(' ');
  const rest = words.filter((word) => !FORMS.has(word));
  if (rest.length === 0 || rest.length === words.length) return undefined;
  const found = named(rest.join(' '));
  return found === undefined || TOLD_BY_FORM.has(found) ? undefined : found;
}

/**
 * The name that is shown comes before all others: "Congo" is the Congo. Any other name that two States share means
 * neither.
 */
function finder(names: ReturnType<typeof stateNames>): BuiltInStates['find'] {
  const byCode = new Map(names.flatMap(({ iso2, iso3 }) => [iso2, iso3].map((code) => [code, iso3] as const)));
  const shown = new Map(names.map(({ name, iso3 }) => [foldStateName(name), iso3]));
  const others = new Map<string, string | null>();
  for (const { iso3, names: all } of names) {
    for (const name of all) {
      const folded = foldStateName(name);
      const taken = others.get(folded);
      others.set(folded, taken === undefined || taken === iso3 ? iso3 : null);
    }
  }
  const named = (folded: string): string | undefined => shown.get(folded) ?? others.get(folded) ?? undefined;
  return (nameOrCode) => {
    const code = byCode.get(nameOrCode.trim().toUpperCase());
    if (code !== undefined) return code;
    const folded = foldStateName(nameOrCode);
    return named(folded) ?? withoutForm(folded, named);
  };
}
