/**
 * Fabric asks Microsoft's content network for fonts and icons unless another place is set before its first module runs:
 * import this file before any of Fabric's. The pane uses the fonts of the computer and icons of its own.
 */
Object.assign(window, { FabricConfig: { fontBaseUrl: '' } });
export {};
