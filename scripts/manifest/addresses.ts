import { childOf, named, type Element } from './element';
import { findingsOf, type Finding, type Rule } from './finding';
import { pngSize } from './pngSize';

const addressFinding = findingsOf('addresses');
const iconFinding = findingsOf('icons');

const ADDRESSES = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'bt:Image', 'bt:Url'];

const addressOf = (element: Element): string => element.attributes['DefaultValue'] ?? '';

/** The folder in which the pane's page lies; all else lies there or below. */
function baseOf(manifest: Element): string {
  const settings = childOf(manifest, 'DefaultSettings');
  const page = settings && childOf(settings, 'SourceLocation');
  return page ? addressOf(page).replace(/[^/]*$/, '') : '';
}

/** Every address is one of https, below that of the pane, so that the build can move all of them together. */
export const addresses: Rule = (manifest) => {
  const base = baseOf(manifest);
  const pages = named(manifest, 'SourceLocation').filter(({ attributes }) => attributes['DefaultValue'] !== undefined);
  return [...pages, ...named(manifest, ...ADDRESSES)]
    .filter(({ attributes }) => attributes['resid'] === undefined)
    .flatMap((element): Finding[] => {
      const address = addressOf(element);
      if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
        return [addressFinding(element, `${element.name} "${address}"`, 'an address that begins with https://')];
      return address.startsWith(base)
        ? []
        : [addressFinding(element, `${element.name} ${address}`, `one below ${base}`)];
    });
};

/**
 * Sizes in pixels: Microsoft's documentation of IconUrl and HighResolutionIconUrl, and of Icon, which must have these
 * three.
 */
const LISTED: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const NEEDED_SIZES = ['16', '32', '80'];

/** Every icon is a PNG file of the size that the manifest gives it. */
export const icons: Rule = (manifest, { fileAt }) => {
  const base = baseOf(manifest);
  const check = (element: Element, address: string, size: number): Finding[] => {
    const file = address.startsWith(base) ? fileAt(address.slice(base.length)) : null;
    if (file === null)
      return [iconFinding(element, `no file for ${address}`, `a PNG file of ${size} x ${size} pixels`)];
    const found = pngSize(file);
    if (found?.width === size && found.height === size) return [];
    const what = found ? `${found.width} x ${found.height} pixels` : 'no PNG file';
    return [iconFinding(element, `${what} at ${address}`, `a PNG file of ${size} x ${size} pixels`)];
  };
  const images = new Map(
    named(manifest, 'bt:Image')
      .filter(({ attributes }) => attributes['id'] !== undefined)
      .map((image) => [image.attributes['id']!, addressOf(image)]),
  );
  return [
    ...Object.entries(LISTED).flatMap(([name, size]) =>
      named(manifest, name).flatMap((element) => check(element, addressOf(element), size)),
    ),
    ...named(manifest, 'Icon').flatMap((icon) => {
      const sizes = icon.children.map(({ attributes }) => attributes['size'] ?? '');
      const missing = NEEDED_SIZES.filter((size) => !sizes.includes(size));
      return [
        ...missing.map((size) => iconFinding(icon, `an Icon without size ${size}`, NEEDED_SIZES.join(', '))),
        ...icon.children.flatMap((image) => {
          const address = images.get(image.attributes['resid'] ?? '');
          return address === undefined ? [] : check(image, address, Number(image.attributes['size']));
        }),
      ];
    }),
  ];
};
