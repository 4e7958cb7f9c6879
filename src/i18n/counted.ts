/** A word by the plural categories of its language; # stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * Numbers with their words, as a language's plural rules want them (Unicode CLDR, "Language Plural Rules").
 * @returns a function that takes a number, as it is written, and the forms of a text, and gives them as one
 */
export function counted(language: string): (number: number, text: string, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (number, text, forms) => (forms[rules.select(number)] ?? forms.other).replace('#', text);
}
