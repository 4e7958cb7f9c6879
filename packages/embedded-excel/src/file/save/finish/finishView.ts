import type { Parts } from './parts';

const VIEW = /<(?:\w+:)?sheetView\s[^>]*>/;

/** Only the sheet that is shown is selected: several selected sheets would be edited together. */
export function finishView(parts: Parts, path: string, isActive: boolean): void {
  const sheet = parts.read(path);
  const tag = VIEW.exec(sheet)?.[0];
  if (tag === undefined) return;
  const told = tag.replace(/\stabSelected="[^"]*"/, '').replace(/(\/?>)$/, `${isActive ? ' tabSelected="1"' : ''}$1`);
  if (told !== tag)
    parts.write(
      path,
      sheet.replace(tag, () => told),
    );
}
