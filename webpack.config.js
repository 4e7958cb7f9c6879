const { addIn } = require('./scripts/webpack/addIn.cjs');
const { certificate } = require('./scripts/webpack/certificate.cjs');
const { commandLine } = require('./scripts/webpack/commandLine.cjs');
const { workbench } = require('./scripts/webpack/workbench.cjs');

/**
 * The bundles: the add-in, the workbench with its own copy of the pane, and the command line.
 *
 *   --env address=https://pledgebook.example.org   where the add-in will be served (production)
 *   --env office=package                           office.js from the package instead of Microsoft's server, for closed networks
 */
module.exports = async (environment, { mode = 'production', configName = [] }) => {
  const { WEBPACK_SERVE: serving = false, address, office = 'hosted' } = environment;
  const served = (name) => serving && configName.includes(name);
  return [
    addIn({
      mode,
      address,
      office,
      certificate: served('add-in') ? await certificate() : null,
    }),
    workbench({ mode }),
    addIn({
      mode,
      name: 'workbench-pane',
      folder: 'dist/workbench/pane',
      office: 'package',
      servedUnder: serving ? '/pane/' : 'auto',
    }),
    commandLine({ mode }),
  ];
};
