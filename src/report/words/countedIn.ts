/** A word by the plural categories of its language; # stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * Numbers with their words, as a language's plural rules want them (Unicode CLDR, "Language Plural Rules").
 * @returns a function that takes a number and the forms of a word, and gives both in one text
 */
export function countedIn(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', String(count));
}
