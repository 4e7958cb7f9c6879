const { LicenseWebpackPlugin } = require('license-webpack-plugin');
const { isc, mit } = require('./licenceTexts.cjs');

/** Licences under which others may pass our bundles on, as packages write them. */
const ACCEPTED = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT/Apache-2.0']);

/** Its package says nothing, and brings the text of this licence. */
const UNSAID = { '@univerjs/telemetry': 'Apache-2.0' };

/** Packages that do not bring the text of the licence that they name. */
const UNBROUGHT = {
  '@ironcalc/wasm': mit('The IronCalc authors'),
  'ot-json1': isc('Joseph Gentle'),
  'ot-text-unicode': isc('Joseph Gentle'),
  'react-remove-scroll-bar': mit('Anton Korzunov'),
  saxes: isc('Louis-Dominique Dubeau and contributors'),
  unicount: isc('Joseph Gentle'),
};

/** The same licence, brought by a package of the same project. */
const BROUGHT_BESIDE = { '@univerjs/protocol': '../core/LICENSE' };

const RULE = `\n${'-'.repeat(80)}\n\n`;

const heading = ({ name, packageJson, licenseId }) => `${name} ${packageJson.version} (${licenseId})`;

const textOf = ({ licenseText }) => licenseText.trim();

/**
 * Writes third-party.txt beside a bundle: each package in it, with the text of its licence, as most licences ask for. A
 * licence that is not accepted, and a package without a text, ends the build.
 */
exports.notices = () =>
  new LicenseWebpackPlugin({
    outputFilename: 'third-party.txt',
    perChunkOutput: false,
    skipChildCompilers: true,
    licenseTypeOverrides: UNSAID,
    licenseTextOverrides: UNBROUGHT,
    licenseFileOverrides: BROUGHT_BESIDE,
    unacceptableLicenseTest: (licence) => !ACCEPTED.has(licence),
    handleUnacceptableLicense: (name, licence) => {
      throw new Error(`${name} is under the licence "${licence}"; wanted: one of ${[...ACCEPTED].join(', ')}.`);
    },
    handleMissingLicenseText: (name) => {
      throw new Error(
        `${name} brings no text of its licence; wanted: one, or its text in scripts/webpack/notices.cjs.`,
      );
    },
    excludedPackageTest: (name) => name === 'pledgebook' || name === 'embedded-excel',
    renderLicenses: (modules) => {
      const sorted = modules.toSorted((one, other) => (one.name < other.name ? -1 : 1));
      const texts = [...new Set(sorted.map(textOf))];
      const under = (text) => sorted.filter((one) => textOf(one) === text).map(heading);
      return texts.map((text) => `${under(text).join('\n')}\n\n${text}\n`).join(RULE);
    },
  });
