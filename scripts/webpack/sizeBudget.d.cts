import type { Compiler } from 'webpack';

export class SizeBudget {
  constructor(options: { entries: readonly string[]; kilobytes: number });
  apply(compiler: Compiler): void;
}
