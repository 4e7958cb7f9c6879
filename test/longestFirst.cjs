const { default: Sequencer } = require('@jest/test-sequencer');

/**
 * Where the tests are that take longest. On a fresh machine, where jest does not know how long each took, they would
 * come last, one by one.
 */
const LONGEST = [
  'test/files/',
  'test/browser/',
  'test/jobs/',
  'test/excel/forms/',
  'test/forms/',
  'test/formulas/',
  'fuzz.test',
  'test/cli/',
  'randomPackages',
];

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = LONGEST.findIndex((part) => path.includes(part));
      return found < 0 ? LONGEST.length : found;
    };
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
