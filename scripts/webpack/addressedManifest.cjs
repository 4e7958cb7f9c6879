/** The address of the development server, as manifest.xml has it. */
const DEVELOPMENT = 'https://localhost:3000';

/** Stands in a production build whose address nobody gave: no Excel will load an add-in from it. */
const PLACEHOLDER = 'https://pledgebook.example.org';

/**
 * Where the add-in will be served.
 * @throws Error where the address is not one of https
 */
exports.addressOf = (mode, given) => {
  if (given === undefined) return mode === 'production' ? PLACEHOLDER : DEVELOPMENT;
  const address = URL.canParse(given) ? new URL(given) : null;
  if (address?.protocol !== 'https:' || address.search !== '' || address.hash !== '')
    throw new Error(
      `--env address: found "${given}"; wanted: where the add-in is served, as https://example.org/pledgebook`,
    );
  return address.href.replace(/\/$/, '');
};

/** manifest.xml with the addresses of where the add-in will be served. */
exports.addressedManifest = (manifest, address) => manifest.replaceAll(DEVELOPMENT, address);
