import { statesNamed, type GivenPlace } from '../register/places';

/** The State that stands for a need: the first that it names; '' where it names none. */
export const firstState = (need: { readonly places: readonly GivenPlace[] }): string =>
  statesNamed(need.places)[0] ?? '';
