import { tooLarge } from './fileErrors';
import type { Allowance, GuardLimits } from './packageLimits';

/** Is told what a reader of XML comes upon, and throws where it is more than is allowed. */
export interface XmlGuard {
  /** Whether every element must be told. */
  readonly countsTags: boolean;
  opened: () => void;
  closed: () => void;
  /** Before a piece of XML of so many characters is read. */
  reading: (characters: number) => void;
}

export const takesTooLong = (seconds: number) =>
  tooLarge(
    `a workbook that takes more than ${seconds} seconds to read`,
    `a workbook that is read within ${seconds} seconds`,
  );

/**
 * A guard for one part. What a part holds between two tags, and how deep they lie, is kept in memory by any reader of
 * XML.
 */
export function guardXml(
  part: string,
  { tags, depth, characters, seconds }: GuardLimits,
  allowance: Allowance,
): XmlGuard {
  let level = 0;
  let sinceTag = 0;
  const refuse = (most: number, what: string) =>
    tooLarge(
      `a workbook with more than ${most} ${what}, in its part ${part}`,
      `a workbook with at most ${most} ${what}`,
    );
  return {
    countsTags: tags < Infinity,
    opened() {
      sinceTag = 0;
      if (--allowance.tags < 0) throw refuse(tags, 'elements of XML');
      if (++level > depth) throw refuse(depth, 'elements of XML in each other');
    },
    closed() {
      sinceTag = 0;
      level--;
    },
    reading(length) {
      sinceTag += length;
      if (sinceTag > characters) throw refuse(characters, 'characters of XML without a tag');
      if (performance.now() > allowance.until) throw takesTooLong(seconds);
    },
  };
}
