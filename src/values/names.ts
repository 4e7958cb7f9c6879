/** By what two spellings of a name are the same: letter case and spaces make no difference. */
export const foldName = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * How each name is shown, whatever its letter case in a row: as the list of known names spells it, else as its first
 * use does.
 * @param known names whose spelling stands, as the Themes or Donors table gives them
 */
export function spelling(known: readonly string[]): (name: string) => string {
  const shown = new Map<string, string>();
  const answers = new Map<string, string>();
  for (const name of known) if (!shown.has(foldName(name))) shown.set(foldName(name), name);
  return (name) => {
    const answered = answers.get(name);
    if (answered !== undefined) return answered;
    const folded = foldName(name);
    const answer = shown.get(folded) ?? name;
    shown.set(folded, answer);
    answers.set(name, answer);
    return answer;
  };
}
