import type { WebpackPluginInstance } from 'webpack';

export function notices(): WebpackPluginInstance;
