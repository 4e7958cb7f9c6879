import type { Pattern } from 'copy-webpack-plugin';

export function workerClient(): Pattern[];
