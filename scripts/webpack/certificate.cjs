/**
 * The development certificate, which Excel must trust. Where it is not installed yet, the system asks once whether it
 * may be; so this is called only by the development server of the add-in.
 */
exports.certificate = async () => {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { ca, key, cert } = await getHttpsServerOptions();
  return { ca, key, cert };
};
