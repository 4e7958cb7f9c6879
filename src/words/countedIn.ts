/** A word by the plural categories of its language; # stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * Numbers with their words, as a language's plural rules want them (Unicode CLDR, "Language Plural Rules").
 * @returns a function that takes a number, the forms of a word and how the number is written where its digits alone are
 * not, and gives both in one text
 */
export function countedIn(language: string): (count: number, forms: Forms, written?: string) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms, written = String(count)) => (forms[rules.select(count)] ?? forms.other).replace('#', written);
}
