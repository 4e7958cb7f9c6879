/** Where Microsoft serves office.js. */
exports.OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';

/** Fluent makes a style element without text and adds rules to it by script; this is the hash of an empty text. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const SELF = "'self'";

/** Nothing is allowed that is not named. docs/install.md says why each source is there. */
const policy = (sources) =>
  Object.entries({ 'default-src': ["'none'"], ...sources, 'base-uri': ["'none'"], 'form-action': ["'none'"] })
    .map(([directive, allowed]) => `${directive} ${allowed.join(' ')}`)
    .join('; ');

/** The policy of the pane's page. @param office whence office.js comes: 'hosted' or 'package' */
exports.panePolicy = (office) => {
  const ours = office === 'hosted' ? [SELF, exports.OFFICE_ORIGIN] : [SELF];
  return policy({
    'script-src': ours,
    'style-src': [SELF, EMPTY_STYLE],
    'img-src': [SELF, 'data:'],
    'font-src': [SELF],
    'connect-src': [SELF],
    'worker-src': [SELF],
    'frame-src': ours,
  });
};

/**
 * The policy of the workbench's page, which runs WebAssembly itself and holds the pane in a frame. Its grid writes the
 * colours of its theme into a style element, so that no hash of the text can be given beforehand.
 */
exports.workbenchPolicy = () =>
  policy({
    'script-src': [SELF, "'wasm-unsafe-eval'"],
    'style-src': [SELF, "'unsafe-inline'"],
    'img-src': [SELF, 'data:', 'blob:'],
    'font-src': [SELF],
    'connect-src': [SELF],
    'worker-src': [SELF],
    'frame-src': [SELF],
  });
