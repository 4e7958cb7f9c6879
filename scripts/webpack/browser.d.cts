import type { Configuration } from 'webpack';

export function browser(options: {
  name: string;
  mode: 'production' | 'development';
  folder: string;
  publicPath?: string;
}): Configuration;
