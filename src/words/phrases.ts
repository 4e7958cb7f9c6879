/** Phrases, each by its kind; where a phrase tells of something, it is a function of these facts. */
export type Phrases = Readonly<Record<string, string | ((facts: never) => string)>>;

type FactsOf<Phrase> = Phrase extends (facts: infer Facts) => string ? Facts : unknown;

/** What phrases say, as data: a kind, and the facts that its phrase tells of. A kind without a phrase does not compile. */
export type KindOf<P extends Phrases> = {
  readonly [K in keyof P]: { readonly kind: K } & FactsOf<P[K]>;
}[keyof P];

/** Says in words what the data mean. */
export function say<P extends Phrases>(phrases: P, one: KindOf<P>): string {
  const phrase = phrases[one.kind]!;
  return typeof phrase === 'string' ? phrase : phrase(one as never);
}
