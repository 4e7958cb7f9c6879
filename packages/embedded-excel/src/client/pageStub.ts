const element = (): object => ({
  style: {},
  setAttribute: nothing,
  appendChild: nothing,
  getElementsByTagName: () => [],
});

function nothing(): void {
  // The page has no elements, and nobody listens to it.
}

function storage(): object {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}

/** The globals of a page that office.js looks at while it loads. */
export function pageStub(): Record<string, unknown> {
  const location = { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' };
  return {
    location,
    navigator: { userAgent: 'EmbeddedExcel', language: 'en-US' },
    document: {
      location,
      URL: location.href,
      cookie: '',
      readyState: 'complete',
      head: element(),
      body: element(),
      documentElement: element(),
      createElement: element,
      getElementsByTagName: () => [element()],
      addEventListener: nothing,
      removeEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    XMLHttpRequest: nothing,
    sessionStorage: storage(),
    localStorage: storage(),
  };
}
