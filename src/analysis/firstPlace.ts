import type { GivenPlace } from '../register/places';

/** The place that stands for a need, the first that it names: a State's ISO 3166 alpha-3 code, or a region's name. */
export const firstPlace = ({ places }: { readonly places: readonly GivenPlace[] }): string => places[0]?.name ?? '';
