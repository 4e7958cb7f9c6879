import type { Element } from './element';

/** Something that is wrong in a manifest. */
export interface Finding {
  readonly rule: string;
  /** Of the file, from 1. */
  readonly line: number;
  readonly found: string;
  readonly wanted: string;
}

/** What the rules compare the manifest with. */
export interface Surroundings {
  /** Names that src/commands gives to Office. */
  readonly commands: readonly string[];
  /** A file that is served at a path of the add-in's address; null where there is none. */
  readonly fileAt: (path: string) => Uint8Array | null;
}

/** A rule looks at the whole manifest. */
export type Rule = (manifest: Element, surroundings: Surroundings) => Finding[];

/** Findings of one rule, by its name. */
export const findingsOf =
  (rule: string) =>
  (element: Element, found: string, wanted: string): Finding => ({ rule, line: element.line, found, wanted });
