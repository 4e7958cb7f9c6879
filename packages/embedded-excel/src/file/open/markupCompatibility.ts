import { COMPATIBILITY, STRICT, X14, XM } from '../xml/namespaces';

type Attributes = Readonly<Record<string, string>>;

/**
 * Namespaces whose elements are read begin so: Open XML as ECMA-376 and as ISO/IEC 29500-1 strict have it, and Dublin
 * Core.
 */
const READ = ['http://schemas.openxmlformats.org/', STRICT, 'http://purl.org/dc/'];

/** Of what Microsoft has added, these are read: conditional formats and validations of Excel 2010. */
const ADDED = new Set([X14, XM]);

const isRead = (address: string): boolean => ADDED.has(address) || READ.some((start) => address.startsWith(start));

/** The namespaces that an element lies in: the one without a prefix, and those with one. */
interface Scope {
  readonly plain: string;
  readonly prefixed: ReadonlyMap<string, string>;
}

const OUTSIDE: Scope = { plain: '', prefixed: new Map() };

/** What is to be done with an element: it is read, it is passed over with all that it holds, or only its tag is. */
type Verdict = 'read' | 'skip' | 'unwrap';

/**
 * Follows the namespaces of a part and says of each element whether it is one that we read. Those of namespaces that
 * nobody here knows are passed over, as their markup allows ("Ignorable"); of alternatives, the first Choice is read
 * whose namespaces are all known, or else the Fallback. A part's root is always read, and what has no namespace.
 * Source: ECMA-376 part 3, 9.3 (Ignorable) and 9.4 (AlternateContent).
 */
export function markupCompatibility() {
  let scope = OUTSIDE;
  let own: string | null = null;
  /** Whether elements without a prefix are read; most have none, and are not looked at further. */
  let readsPlain = false;
  let depth = 0;
  /** The depth of the innermost element that has to be closed with care. */
  let careful = 0;
  const before: { readonly depth: number; readonly scope: Scope }[] = [];
  /**
   * The depths of open alternatives, and whether one of them has been chosen; and of all tags that are passed over
   * alone.
   */
  const alternatives: { readonly depth: number; chosen: boolean }[] = [];
  const unwrapped: number[] = [];

  function setScope(next: Scope): void {
    scope = next;
    readsPlain = own !== null && (scope.plain === '' || scope.plain === own || isRead(scope.plain));
  }

  function declare(attributes: Attributes): void {
    let plain: string | null = null;
    let prefixed: Map<string, string> | null = null;
    for (const name in attributes) {
      if (name.charCodeAt(0) !== 120 || !name.startsWith('xmlns')) continue;
      if (name.length === 5) plain = attributes[name]!;
      else if (name.charCodeAt(5) === 58) (prefixed ??= new Map(scope.prefixed)).set(name.slice(6), attributes[name]!);
    }
    if (plain === null && prefixed === null) return;
    before.push({ depth, scope });
    careful = depth;
    setScope({ plain: plain ?? scope.plain, prefixed: prefixed ?? scope.prefixed });
  }

  const namespaceOf = (name: string): string => {
    const colon = name.indexOf(':');
    return colon < 0 ? scope.plain : (scope.prefixed.get(name.slice(0, colon)) ?? '');
  };

  const isKnown = (prefix: string): boolean => {
    const address = scope.prefixed.get(prefix) ?? '';
    return address !== '' && (address === own || isRead(address));
  };

  function alternative(name: string, attributes: Attributes): Verdict {
    if (name === 'AlternateContent') {
      alternatives.push({ depth, chosen: false });
      unwrapped.push(depth);
      careful = depth;
      return 'unwrap';
    }
    const among = alternatives.at(-1);
    if (among?.depth !== depth - 1 || among.chosen) return 'skip';
    const required = (attributes['Requires'] ?? '').split(/\s+/).filter((prefix) => prefix !== '');
    const isTaken = name === 'Fallback' || (name === 'Choice' && required.length > 0 && required.every(isKnown));
    if (!isTaken) return 'skip';
    among.chosen = true;
    unwrapped.push(depth);
    careful = depth;
    return 'unwrap';
  }

  /**
   * The end of the text before; whether this one declares a namespace, and whether any since the last tag does, which
   * may be longer than a piece.
   */
  let ending = '';
  let declaresHere = false;
  let declares = false;

  return {
    /**
     * Before the elements of a piece of the part's text. Looking for declarations in the attributes of every cell would
     * take long.
     */
    reading(text: string): void {
      declaresHere = text.includes('xmlns') || (ending + text.slice(0, 5)).includes('xmlns');
      declares ||= declaresHere;
      ending = (ending + text).slice(-5);
    },
    /** @param local the name without its prefix */
    open(name: string, local: string, attributes: Attributes): Verdict {
      depth++;
      if (declares) {
        declare(attributes);
        declares = declaresHere;
      }
      if (readsPlain && name.length === local.length) return 'read';
      const address = namespaceOf(name);
      if (own === null) {
        own = address;
        setScope(scope);
      }
      if (address === '' || address === own) return 'read';
      if (address === COMPATIBILITY) return alternative(local, attributes);
      return isRead(address) ? 'read' : 'skip';
    },
    /** @returns whether the element's tag was read */
    close(): boolean {
      if (depth !== careful) {
        depth--;
        return true;
      }
      const isUnwrapped = unwrapped.at(-1) === depth;
      if (isUnwrapped) unwrapped.pop();
      if (alternatives.at(-1)?.depth === depth) alternatives.pop();
      if (before.at(-1)?.depth === depth) setScope(before.pop()!.scope);
      depth--;
      careful = Math.max(before.at(-1)?.depth ?? 0, unwrapped.at(-1) ?? 0);
      return !isUnwrapped;
    },
  };
}
